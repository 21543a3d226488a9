'use client';

import { useMemo } from 'react';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { type OwnDrafts, setupOf } from '../../activities/setup';
import { fieldsOf } from '../../activities/setup-fields';
import { draftedExperiment } from '../../parts/setup/drafts/experiment-draft';
import { ExperimentFields } from '../../parts/setup/experiment/experiment-fields';
import { FAULT_AREAS } from '../../parts/setup/fault-areas';
import { Choice } from '../../parts/setup/fields/choice';
import type { OwnFieldsProps } from '../../parts/setup/own-fields';
import { activityName } from '../../ui/words/activity-words';
import { useWords } from '../../words/language';
import { type ActivityDraft, activityOfDraft } from './activity-draft';
import { OutlookWarnings } from './outlook-warnings';

/**
 * An activity on one page: its kind, then only what that kind needs. Faults show at their fields; whoever
 * opens or saves the activity learns of them from `activityOfDraft`.
 */
export function ActivityEditor({
  draft,
  onChange,
}: {
  draft: ActivityDraft;
  onChange: (draft: ActivityDraft) => void;
}) {
  const words = useWords('common', 'setup', ...FAULT_AREAS);
  const { kind, own } = draft;
  const result = useMemo(() => activityOfDraft(draft), [draft]);
  const experiment = useMemo(() => {
    const run = draftedExperiment(draft.experiment);
    return run.ok ? run.value : null;
  }, [draft.experiment]);
  const faultAt = (field: string) =>
    !result.ok && result.error.field === field ? words.tell(result.error.message) : null;
  const { Fields, isAfterExperiment = false } = fieldsOf(kind);
  // The compiler can't see that the fields and the draft are of the same kind.
  const OwnFields = Fields as (props: OwnFieldsProps<OwnDrafts[typeof kind]>) => React.ReactNode;
  const hasExperiment = setupOf(kind).hasExperiment;
  const ownFields = (
    <OwnFields
      own={own[kind]}
      onChange={(next) => onChange({ ...draft, own: { ...own, [kind]: next } })}
      draft={draft.experiment}
      experiment={hasExperiment ? experiment : null}
      faultAt={faultAt}
    />
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div className="grid gap-2">
        <Choice
          label={words.say('setup.kind')}
          options={ACTIVITY_KINDS.map((value) => ({
            value,
            words: activityName(words, value),
          }))}
          value={kind}
          onChange={(value) => {
            const next = ACTIVITY_KINDS.find((one) => one === value);
            if (next !== undefined) onChange({ ...draft, kind: next });
          }}
        />
        <p className="text-[15px] text-mut">{words.say(`setup.note.${kind}`)}</p>
      </div>
      {!isAfterExperiment && ownFields}
      {result.ok && <OutlookWarnings activity={result.value} />}
      {hasExperiment && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 border-t border-line pt-5">
          <ExperimentFields
            draft={draft.experiment}
            experiment={experiment}
            faultAt={faultAt}
            onChange={(next) => onChange({ ...draft, experiment: next })}
          />
        </div>
      )}
      {isAfterExperiment && ownFields}
      <p role="alert" className="text-[15px] text-lost empty:hidden">
        {faultAt('activity')}
      </p>
    </div>
  );
}
