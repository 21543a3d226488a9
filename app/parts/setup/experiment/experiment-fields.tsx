'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import { useWords } from '../../../words/language';
import { withBudget } from '../drafts/changed-draft';
import type { ExperimentDraft } from '../drafts/experiment-draft';
import { NumberField } from '../fields/number-field';
import { LossField } from './loss-field';
import { MoreSettings } from './more-settings';
import { OptimizerField } from './optimizer-field';
import { StartFields } from './start-fields';

/** With more weights than a map has axes, the starts are among the rarely changed settings. */
const MOST_STARTS = 2;

/** What is run: loss, optimizer, start, steps and, folded away, the rest. */
export function ExperimentFields({
  draft,
  experiment,
  faultAt,
  onChange,
}: {
  draft: ExperimentDraft;
  /** What the draft describes; null while it is faulty. */
  experiment: Experiment | null;
  faultAt: (field: string) => string | null;
  onChange: (draft: ExperimentDraft) => void;
}) {
  const words = useWords('setup');
  const hasFewStarts = draft.start.length <= MOST_STARTS;
  const start = <StartFields draft={draft} fault={faultAt('start')} onChange={onChange} />;
  return (
    <>
      <LossField draft={draft} onChange={onChange} />
      <div className="border-t border-line pt-5">
        <OptimizerField draft={draft} faultAt={faultAt} onChange={onChange} />
      </div>
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4 border-t border-line pt-5">
        {hasFewStarts && start}
        <NumberField
          label={words.say('setup.steps')}
          value={draft.budget}
          onChange={(budget) => onChange(withBudget(draft, budget))}
          fault={faultAt('budget')}
        />
      </div>
      <MoreSettings draft={draft} experiment={experiment} faultAt={faultAt} onChange={onChange}>
        {!hasFewStarts && start}
      </MoreSettings>
    </>
  );
}
