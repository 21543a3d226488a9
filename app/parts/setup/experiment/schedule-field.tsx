'use client';

import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { replaced } from '#core/base/replaced';
import type { Experiment } from '#core/engine/experiment/experiment';
import { MOST_CHANGES_BY_HAND } from '#core/engine/schedules/by-hand';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import { silverComparison } from '#core/engine/theory/silver-steps';
import { Control } from '../../../ui/control';
import { silverWords } from '../../../ui/words/silver-words';
import { useWords } from '../../../words/language';
import { withScheduleKind } from '../drafts/changed-draft';
import { draftedExperiment, type ExperimentDraft } from '../drafts/experiment-draft';
import { type ChangeDraft, type ScheduleDraft, scheduleOf } from '../drafts/schedule-draft';
import { Choice } from '../fields/choice';
import { NumberField } from '../fields/number-field';
import { parseNumber } from '../fields/parse-number';
import { numberWords } from './ideas';
import { SchedulePicture } from './schedule-picture';

/** Whether silver steps pay on this loss; nothing where that isn't known. */
function SilverOutlook({ draft }: { draft: ExperimentDraft }) {
  const words = useWords('findings');
  const line = useMemo(() => {
    const drafted = draft.schedule.kind === 'silver' ? draftedExperiment(draft) : null;
    const comparison = drafted?.ok ? silverComparison(drafted.value) : null;
    return comparison && silverWords(words, comparison);
  }, [words, draft]);
  return line === null ? null : <p className="text-[15px]">{line}</p>;
}

/** How the rate changes over the steps, with a small picture of it. */
export function ScheduleField({
  draft,
  experiment,
  fault,
  onChange,
}: {
  draft: ExperimentDraft;
  experiment: Experiment | null;
  fault: string | null;
  onChange: (draft: ExperimentDraft) => void;
}) {
  const words = useWords('setup', 'experiment', 'experiment-notes');
  const { schedule } = draft;
  const change = (parts: Partial<ScheduleDraft>) =>
    onChange({ ...draft, schedule: { ...schedule, ...parts } });
  return (
    <div className="grid gap-3">
      <Choice
        label={words.say('setup.schedule')}
        options={SCHEDULE_KINDS.map((kind) => ({
          value: kind,
          words: words.say(`experiment.schedule-title.${kind}`),
        }))}
        value={schedule.kind}
        onChange={(value) => {
          const kind = SCHEDULE_KINDS.find((one) => one === value);
          if (kind !== undefined) onChange(withScheduleKind(draft, kind, experiment));
        }}
      />
      <div className="flex flex-wrap items-start gap-x-5 gap-y-3">
        <SchedulePicture schedule={scheduleOf(schedule)} budget={parseNumber(draft.budget)} />
        <div className="grid min-w-0 flex-1 basis-60 content-start gap-3">
          <p className="text-[15px] text-mut">
            {words.say(`experiment-notes.schedule.${schedule.kind}`)}
          </p>
          <SilverOutlook draft={draft} />
          {Object.keys(schedule.numbers).length > 0 && (
            <div className="flex flex-wrap gap-x-5 gap-y-3">
              {Object.entries(schedule.numbers).map(([id, text]) => (
                <NumberField
                  key={id}
                  {...numberWords(words, id)}
                  value={text}
                  onChange={(next) => change({ numbers: { ...schedule.numbers, [id]: next } })}
                />
              ))}
            </div>
          )}
          {schedule.kind === 'by-hand' && (
            <Changes changes={schedule.changes} onChange={(changes) => change({ changes })} />
          )}
          {fault !== null && (
            <p role="alert" className="text-[14px] text-lost">
              {fault}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function Changes({
  changes,
  onChange,
}: {
  changes: readonly ChangeDraft[];
  onChange: (changes: readonly ChangeDraft[]) => void;
}) {
  const words = useWords('setup');
  const rows = changes.map((change, index) => ({ change, index }));
  const isFull = changes.length >= MOST_CHANGES_BY_HAND;
  return (
    <div className="grid justify-items-start gap-2">
      {rows.map(({ change, index }) => (
        <fieldset key={index} className="flex flex-wrap items-end gap-2">
          <legend className="sr-only">{words.say('setup.change', { number: index + 1 })}</legend>
          <NumberField
            label={words.say('setup.change.after')}
            value={change.step}
            onChange={(step) => onChange(replaced(changes, index, { ...change, step }))}
            className="w-24"
          />
          <NumberField
            label={words.say('setup.change.rate')}
            value={change.learningRate}
            onChange={(learningRate) =>
              onChange(replaced(changes, index, { ...change, learningRate }))
            }
            className="w-28"
          />
          <Control
            aria-label={words.say('setup.change.remove', { number: index + 1 })}
            onClick={() => onChange(changes.filter((_, at) => at !== index))}
          >
            <X size={17} aria-hidden="true" />
          </Control>
        </fieldset>
      ))}
      <Control
        icon={<Plus size={17} aria-hidden="true" />}
        blocked={isFull ? words.say('setup.change.full', { most: MOST_CHANGES_BY_HAND }) : null}
        onClick={() => onChange([...changes, nextChange(changes)])}
      >
        {words.say('setup.change.add')}
      </Control>
    </div>
  );
}

/** Ten steps later, at the same rate: a row that is valid as it is. */
function nextChange(changes: readonly ChangeDraft[]): ChangeDraft {
  const last = changes.at(-1);
  const step = last === undefined ? 0 : parseNumber(last.step) + 10;
  return {
    step: Number.isFinite(step) ? String(step) : '',
    learningRate: last?.learningRate ?? '0.1',
  };
}
