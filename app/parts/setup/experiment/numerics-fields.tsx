'use client';

import { Checkbox } from '@base-ui/react/checkbox';
import { Field } from '@base-ui/react/field';
import { Check } from 'lucide-react';
import { NOISE_LIMITS, PRECISIONS } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { withNoise } from '../drafts/changed-draft';
import type { ExperimentDraft } from '../drafts/experiment-draft';
import { Choice } from '../fields/choice';
import { NumberField } from '../fields/number-field';
import { parseNumber } from '../fields/parse-number';

interface Props {
  readonly draft: ExperimentDraft;
  readonly faultAt: (field: string) => string | null;
  readonly onChange: (draft: ExperimentDraft) => void;
}

const FIRST_CLIP = '1';

/** Noise, clipping, precision, and the seed if something is drawn. */
export function NumericsFields(props: Props) {
  const { draft, faultAt, onChange } = props;
  const loss = findLoss(draft.loss);
  const hasMinibatches = loss?.sampleGradients !== undefined;
  const hasNoise = parseNumber(draft.noise) !== 0;
  return (
    <>
      {(hasNoise || (loss?.dimension ?? 1) <= NOISE_LIMITS.dimensions) && (
        <NumberField
          label="Noise of the gradient"
          value={draft.noise}
          onChange={(noise) => onChange(withNoise(draft, noise))}
          fault={faultAt('noise')}
          hint="Standard deviation; 0 for none. Drawn anew at each step, the same for every run."
          className="w-32"
        />
      )}
      <Clipping {...props} />
      <div className="min-w-0">
        <Choice
          label="Precision"
          options={PRECISIONS.map((precision) => ({ value: precision, words: precision }))}
          value={draft.precision}
          onChange={(value) => {
            const precision = PRECISIONS.find((one) => one === value);
            if (precision !== undefined) onChange({ ...draft, precision });
          }}
        />
        <p className="mt-1 max-w-80 text-[14px] text-mut">
          In float32 a divergence overflows to infinity, and then to NaN, much earlier.
        </p>
      </div>
      {(hasMinibatches || hasNoise) && (
        <NumberField
          label={hasMinibatches ? 'Seed of the minibatches' : 'Seed of the noise'}
          value={draft.seed}
          onChange={(seed) => onChange({ ...draft, seed })}
          fault={faultAt('seed')}
          hint="The same for every run, so that luck is shared."
          className="w-32"
        />
      )}
    </>
  );
}

function Clipping({ draft, faultAt, onChange }: Props) {
  const isOn = draft.clipNorm !== null;
  return (
    <div className="min-w-0">
      <span className="mb-1 block text-[14px] type-label text-mut">Gradient clipping</span>
      <Field.Root>
        <Field.Label className="flex min-h-11 items-center gap-2.5 text-[15px] type-label">
          <Checkbox.Root
            checked={isOn}
            onCheckedChange={(checked) =>
              onChange({ ...draft, clipNorm: checked ? FIRST_CLIP : null })
            }
            className="flex size-6 shrink-0 items-center justify-center rounded-[5px] border border-line2 data-checked:border-ink data-checked:bg-ink data-checked:text-bg"
          >
            <Checkbox.Indicator>
              <Check size={17} strokeWidth={3} aria-hidden="true" />
            </Checkbox.Indicator>
          </Checkbox.Root>
          Cut long gradients
        </Field.Label>
      </Field.Root>
      {draft.clipNorm !== null && (
        <NumberField
          label="Longest gradient"
          value={draft.clipNorm}
          onChange={(clipNorm) => onChange({ ...draft, clipNorm })}
          fault={faultAt('clipNorm')}
        />
      )}
      <p className="mt-1 max-w-64 text-[14px] text-mut">
        {isOn
          ? 'Clipping can hide divergence: a rate that is too large may bounce instead. The projector says so.'
          : 'Off: a rate that is too large is seen to diverge.'}
      </p>
    </div>
  );
}
