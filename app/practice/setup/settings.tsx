'use client';

import { useState } from 'react';
import { chosenExperiment, withSettings } from '#core/lesson/laboratory/changes';
import type { Laboratory } from '#core/lesson/laboratory/laboratory';
import { FIRST_EXPRESSION, withLoss } from '../../parts/setup/drafts/changed-draft';
import {
  draftedExperiment,
  draftOf,
  type ExperimentDraft,
} from '../../parts/setup/drafts/experiment-draft';
import { ExperimentFields } from '../../parts/setup/experiment/experiment-fields';
import { FAULT_AREAS } from '../../parts/setup/fault-areas';
import { TitledDialog } from '../../ui/titled-dialog';
import { useWords } from '../../words/language';

/** The form in which rounds are set up, for the run that is looked at. */
export function Settings({
  laboratory,
  isTyping,
  onDone,
}: {
  laboratory: Laboratory;
  /** Begins with a formula that can be changed. */
  isTyping: boolean;
  /** null: nothing changed. */
  onDone: (next: Laboratory | null) => void;
}) {
  const words = useWords('practice', ...FAULT_AREAS);
  const [draft, setDraft] = useState<ExperimentDraft>(() => {
    const current = draftOf(chosenExperiment(laboratory));
    const isTyped = 'expression' in current.loss;
    return isTyping && !isTyped ? withLoss(current, { expression: FIRST_EXPRESSION }) : current;
  });
  const [hasPressed, setPressed] = useState(false);
  const made = draftedExperiment(draft);
  const fault = made.ok ? null : made.error;
  const faultAt = (field: string) => (fault?.field === field ? words.tell(fault.message) : null);
  // A faulty loss has its sentence beside the formula.
  const elsewhere =
    hasPressed && fault !== null && fault.field !== 'loss' ? words.tell(fault.message) : null;
  return (
    <TitledDialog
      title={words.say('practice.panel')}
      onShut={() => onDone(null)}
      className="gap-5 w-170!"
    >
      <ExperimentFields
        draft={draft}
        experiment={made.ok ? made.value : null}
        faultAt={faultAt}
        onChange={setDraft}
      />
      <div className="border-t border-line pt-4">
        {elsewhere !== null && (
          <p role="alert" className="mb-3 text-lost">
            {elsewhere}
          </p>
        )}
        <button
          type="button"
          aria-disabled={!made.ok || undefined}
          onClick={() => {
            setPressed(true);
            if (made.ok) onDone(withSettings(laboratory, made.value));
          }}
          className="min-h-12 w-full rounded-control bg-klein px-4 text-[1.0625rem] type-title text-on-klein aria-disabled:opacity-50"
        >
          {words.say('practice.settings.run')}
        </button>
        <p className="mt-2 text-[0.9375rem] text-mut">{words.say('practice.settings.shared')}</p>
      </div>
    </TitledDialog>
  );
}
