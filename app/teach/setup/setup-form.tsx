'use client';

import { TriangleAlert } from 'lucide-react';
import { raceFault } from '#core/engine/experiment';
import { withBudget } from './changed-draft';
import { Choice } from './choice';
import type { Draft, DraftResult } from './draft';
import { LossField } from './loss-field';
import { MoreSettings } from './more-settings';
import { NumberField } from './number-field';
import { OptimizerField } from './optimizer-field';
import { outlookWarning } from './outlook';
import { StartFields } from './start-fields';
import { useOutlook } from './use-outlook';

const LIMITS = [
  { value: '', words: 'None' },
  { value: '30', words: '30 s' },
  { value: '60', words: '60 s' },
  { value: '90', words: '90 s' },
  { value: '120', words: '2 min' },
];

/** More weights than a map has axes: their starts stand with what is seldom changed. */
const MOST_STARTS = 2;

/** The next round, on one page: loss, optimizer, start, budget, time; and, folded away, the rest. */
export function SetupForm({
  draft,
  result,
  onChange,
}: {
  draft: Draft;
  result: DraftResult;
  onChange: (draft: Draft) => void;
}) {
  const { fault } = result;
  const faultAt = (field: string) => (fault?.field === field ? fault.message : null);
  const hasFewStarts = draft.start.length <= MOST_STARTS;
  const start = <StartFields draft={draft} fault={faultAt('start')} onChange={onChange} />;
  return (
    <section aria-label="The next round" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <LossField draft={draft} onChange={onChange} />
      <Warning result={result} />
      <div className="border-t border-line pt-5">
        <OptimizerField draft={draft} faultAt={faultAt} onChange={onChange} />
      </div>
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4 border-t border-line pt-5">
        {hasFewStarts && start}
        <NumberField
          label="Steps"
          value={draft.budget}
          onChange={(budget) => onChange(withBudget(draft, budget))}
          fault={faultAt('budget')}
        />
      </div>
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
        <Choice
          label="Time to pick"
          options={LIMITS}
          value={draft.limit}
          onChange={(limit) => onChange({ ...draft, limit })}
        />
        <NumberField
          label="Or typed"
          value={draft.limit}
          onChange={(limit) => onChange({ ...draft, limit })}
          fault={faultAt('limit')}
          unit="s"
          className="w-18"
        />
      </div>
      <MoreSettings draft={draft} result={result} faultAt={faultAt} onChange={onChange}>
        {!hasFewStarts && start}
      </MoreSettings>
    </section>
  );
}

function Warning({ result }: { result: DraftResult }) {
  const experiment = result.setup?.experiment ?? null;
  const outlook = useOutlook(experiment);
  const warning =
    experiment === null || outlook === null
      ? null
      : outlookWarning(outlook, raceFault(experiment.loss, experiment.optimizer));
  return (
    <p role="status" className="flex gap-2 text-[15px] empty:hidden">
      {warning !== null && (
        <>
          <TriangleAlert size={18} className="mt-px shrink-0 text-lost" aria-hidden="true" />
          {warning}
        </>
      )}
    </p>
  );
}
