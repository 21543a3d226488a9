'use client';

import { RotateCcw } from 'lucide-react';
import { defaultHyperparameters, type HyperparameterSpec } from '#core/engine/optimizer';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Words } from '#core/words/words';
import { Control } from '../../../ui/control';
import { BookFormula } from '../../../ui/formula/formula-book';
import { useWords } from '../../../words/language';
import { type ExperimentDraft, textsOf } from '../drafts/experiment-draft';
import { NumberField } from '../fields/number-field';
import { parseNumber } from '../fields/parse-number';

/** The settings of the chosen optimizer, each with its symbol, default and range. */
export function HyperparameterFields({
  draft,
  faultAt,
  onChange,
}: {
  draft: ExperimentDraft;
  faultAt: (field: string) => string | null;
  onChange: (draft: ExperimentDraft) => void;
}) {
  const words = useWords('setup', 'experiment-notes');
  const optimizer = findOptimizer(draft.optimizer);
  if (optimizer === null || optimizer.hyperparameters.length === 0) return null;
  const values = draft.hyperparameters;
  const isUsual = optimizer.hyperparameters.every(
    (spec) => parseNumber(values[spec.id] ?? '') === spec.default,
  );
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      {optimizer.hyperparameters.map((spec) => (
        <NumberField
          key={spec.id}
          label={
            <>
              {words.say(`experiment-notes.setting.${spec.label}`)}{' '}
              <BookFormula tex={spec.symbol} />
            </>
          }
          value={values[spec.id] ?? ''}
          onChange={(text) =>
            onChange({ ...draft, hyperparameters: { ...values, [spec.id]: text } })
          }
          fault={faultAt(spec.id)}
          hint={rangeWords(words, spec)}
          className="w-28"
        />
      ))}
      {!isUsual && (
        <Control
          className="mt-6.5"
          icon={<RotateCcw size={17} aria-hidden="true" />}
          onClick={() =>
            onChange({ ...draft, hyperparameters: textsOf(defaultHyperparameters(optimizer)) })
          }
        >
          {words.say('setup.optimizer.defaults')}
        </Control>
      )}
    </div>
  );
}

/** As one types them. */
function rangeWords(words: Words<'setup'>, spec: HyperparameterSpec): string {
  const range = { usual: String(spec.default), min: String(spec.min), max: String(spec.max) };
  return words.say(spec.isMaxOpen ? 'setup.optimizer.range-open' : 'setup.optimizer.range', range);
}
