'use client';

import { type FormEvent, useState } from 'react';
import { type Activity, type ActivityKind, experimentOf } from '#core/lesson/activities/activity';
import { type WhatIf, whatIfBetween } from '#core/lesson/replay/what-if';
import { type OwnDrafts, setupOf } from '../../activities/setup';
import { whatIfFieldsOf } from '../../activities/what-if-fields';
import {
  draftedExperiment,
  draftOf,
  type ExperimentDraft,
} from '../../parts/setup/drafts/experiment-draft';
import { ExperimentFields } from '../../parts/setup/experiment/experiment-fields';
import { FAULT_AREAS } from '../../parts/setup/fault-areas';
import type { OwnFieldsProps } from '../../parts/setup/own-fields';
import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { TitledDialog } from '../../ui/titled-dialog';
import { useWords } from '../../words/language';
import { draftedWhatIf } from './drafted-what-if';
import { keptFrom, keptOwn } from './kept-draft';

/** Everything that can be changed of an activity, with the fields and the checks of its setup. */
export default function SettingsDialog({
  activity,
  made,
  onDone,
}: {
  /** As it was in class. */
  activity: Activity;
  /** As it is changed now; null: it isn't, or can't be run. */
  made: Activity | null;
  /** null: nothing else is to be changed. */
  onDone: (whatIf: WhatIf | null) => void;
}) {
  const words = useWords('what-if', ...FAULT_AREAS);
  const { kind } = activity;
  const setup = setupOf<ActivityKind>(kind);
  const now = made ?? activity;
  const [draft, setDraft] = useState(() => draftOf(experimentOf(now)!));
  const [own, setOwn] = useState(() => {
    const first = setup.ownOf(now);
    return whatIfFieldsOf<ActivityKind>(kind)?.exact?.(now, first) ?? first;
  });
  const inClass = draftOf(experimentOf(activity)!);
  const [isTried, setTried] = useState(false);
  const result = draftedWhatIf(activity, draft, own);
  const fault = result.ok ? null : result.error;
  const faultAt = (field: string) => (fault?.field === field ? words.tell(fault.message) : null);
  const experiment = draftedExperiment(draft);
  const fields = whatIfFieldsOf<ActivityKind>(kind);
  // The compiler can't see that the fields and the draft are of the same kind.
  const OwnFields = (fields?.Fields ?? null) as
    | ((props: OwnFieldsProps<OwnDrafts[ActivityKind]>) => React.ReactNode)
    | null;
  const ownFields = OwnFields && (
    <OwnFields
      own={own}
      onChange={(next) => setOwn(keptOwn(own, next, setup.ownOf(activity)))}
      draft={draft}
      experiment={experiment.ok ? experiment.value : null}
      faultAt={faultAt}
    />
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const form = event.currentTarget;
    if (result.ok) onDone(whatIfBetween(activity, result.value));
    else
      requestAnimationFrame(() => form.querySelector<HTMLElement>('input[data-invalid]')?.focus());
  };
  return (
    <TitledDialog
      title={words.say('what-if.title')}
      onShut={() => onDone(null)}
      className="w-190! gap-4"
    >
      <FetchedFormulas book="hall">
        <form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <p className="text-[15px] text-mut">{words.say('what-if.note')}</p>
          {fields?.isAfterExperiment !== true && ownFields}
          {'range' in activity && <p className="text-[15px]">{words.say('what-if.growing')}</p>}
          <ExperimentFields
            draft={draft}
            experiment={experiment.ok ? experiment.value : null}
            faultAt={faultAt}
            onChange={(next: ExperimentDraft) => setDraft(keptFrom(draft, next, inClass))}
          />
          {fields?.isAfterExperiment === true && ownFields}
          <p role="alert" className="text-[15px] text-lost empty:hidden">
            {fault !== null && (isTried || fault.field === 'activity')
              ? words.tell(fault.message)
              : null}
          </p>
          <button
            type="submit"
            aria-disabled={!result.ok || undefined}
            className="min-h-12 rounded-control bg-klein px-4 text-[17px] type-title text-on-klein aria-disabled:opacity-50"
          >
            {words.say('what-if.show')}
          </button>
        </form>
      </FetchedFormulas>
    </TitledDialog>
  );
}
