'use client';

import { ChevronRight, TriangleAlert } from 'lucide-react';
import { isPlayable } from '#core/engine/experiment';
import { findOptimizer, OPTIMIZERS } from '#core/engine/optimizers/registry';
import { CatalogueSelect } from './catalogue-select';
import { Choice } from './choice';
import { type Draft, type DraftResult, withDefaults } from './draft';
import { LossField } from './loss-field';
import { NumberField } from './number-field';
import { outlookWarning } from './outlook';
import { useOutlook } from './use-outlook';

const LIMITS = [
  { value: '', words: 'None' },
  { value: '30', words: '30 s' },
  { value: '60', words: '60 s' },
  { value: '90', words: '90 s' },
  { value: '120', words: '2 min' },
];

/** The next round, on one page: loss, optimizer, start, budget, time. */
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
  const optimizer = findOptimizer(draft.optimizer);
  return (
    <section aria-label="The next round" className="grid gap-5">
      <LossField draft={draft} onChange={onChange} />
      <Warning result={result} />
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4 border-t border-line pt-5">
        <div className="w-60 max-[559px]:w-full">
          <CatalogueSelect
            label="Optimizer"
            items={OPTIMIZERS.map(({ id, name, lesson }) => ({ id, name, note: lesson }))}
            value={draft.optimizer}
            onChange={(id) => onChange(withDefaults(draft, draft.loss, id))}
          />
        </div>
        <NumberField
          label="Steps"
          value={draft.budget}
          onChange={(budget) => onChange({ ...draft, budget })}
          fault={faultAt('budget')}
        />
        <StartFields draft={draft} fault={faultAt('start')} onChange={onChange} />
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
      <details open={fault !== null && isUnderMore(fault.field) ? true : undefined}>
        <summary className="inline-flex min-h-9 list-none items-center gap-1.5 rounded-chip text-[15px] type-label">
          <ChevronRight size={17} aria-hidden="true" className="in-open:rotate-90" />
          More: the goal{optimizer?.hyperparameters.length ? ' and the optimizer’s settings' : ''}
        </summary>
        <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-4">
          <NumberField
            label="Goal, as a share of the first gap"
            value={draft.target}
            onChange={(target) => onChange({ ...draft, target })}
            fault={faultAt('target')}
          />
          {optimizer?.hyperparameters.map(({ id, name }) => (
            <NumberField
              key={id}
              label={name}
              value={draft.hyperparameters[id] ?? ''}
              onChange={(text) =>
                onChange({ ...draft, hyperparameters: { ...draft.hyperparameters, [id]: text } })
              }
              fault={faultAt(id)}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

function isUnderMore(field: string): boolean {
  return !['loss', 'optimizer', 'start', 'budget', 'limit'].includes(field);
}

function StartFields({
  draft,
  fault,
  onChange,
}: {
  draft: Draft;
  fault: string | null;
  onChange: (draft: Draft) => void;
}) {
  return (
    <div className="flex flex-wrap gap-2">
      {draft.start.map((text, axis) => {
        const name = axisName(axis, draft.start.length);
        return (
          <NumberField
            key={name}
            label={name}
            value={text}
            onChange={(next) => onChange({ ...draft, start: draft.start.with(axis, next) })}
            fault={axis === 0 ? fault : null}
            className="w-20"
          />
        );
      })}
    </div>
  );
}

/** Two weights are the axes of a map, x and y; more are counted. */
function axisName(axis: number, dimension: number): string {
  if (dimension === 1) return 'Start';
  return dimension === 2 ? `Start ${axis === 0 ? 'x' : 'y'}` : `Start w${axis + 1}`;
}

function Warning({ result }: { result: DraftResult }) {
  const experiment = result.setup?.experiment ?? null;
  const outlook = useOutlook(experiment);
  const warning =
    experiment === null || outlook === null
      ? null
      : outlookWarning(outlook, !isPlayable(experiment.loss, experiment.optimizer));
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
