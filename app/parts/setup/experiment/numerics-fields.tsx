'use client';

import { Checkbox } from '@base-ui/react/checkbox';
import { Field } from '@base-ui/react/field';
import { Check } from 'lucide-react';
import { NOISE_LIMITS, PRECISIONS } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { useWords } from '../../../words/language';
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
  const words = useWords('setup');
  const { draft, faultAt, onChange } = props;
  const loss = findLoss(draft.loss);
  const hasMinibatches = loss?.sampleGradients !== undefined;
  const hasNoise = parseNumber(draft.noise) !== 0;
  return (
    <>
      {(hasNoise || (loss?.dimension ?? 1) <= NOISE_LIMITS.dimensions) && (
        <NumberField
          label={words.say('setup.noise')}
          value={draft.noise}
          onChange={(noise) => onChange(withNoise(draft, noise))}
          fault={faultAt('noise')}
          hint={words.say('setup.noise.note')}
          className="w-32"
        />
      )}
      <Clipping {...props} />
      <div className="min-w-0">
        <Choice
          label={words.say('setup.precision')}
          options={PRECISIONS.map((precision) => ({ value: precision, words: precision }))}
          value={draft.precision}
          onChange={(value) => {
            const precision = PRECISIONS.find((one) => one === value);
            if (precision !== undefined) onChange({ ...draft, precision });
          }}
        />
        <p className="mt-1 max-w-80 text-[14px] text-mut">{words.say('setup.precision.note')}</p>
      </div>
      {(hasMinibatches || hasNoise) && (
        <NumberField
          label={words.say(hasMinibatches ? 'setup.seed.minibatches' : 'setup.seed.noise')}
          value={draft.seed}
          onChange={(seed) => onChange({ ...draft, seed })}
          fault={faultAt('seed')}
          hint={words.say('setup.seed.note')}
          className="w-32"
        />
      )}
    </>
  );
}

function Clipping({ draft, faultAt, onChange }: Props) {
  const words = useWords('setup');
  const isOn = draft.clipNorm !== null;
  return (
    <div className="min-w-0">
      <span className="mb-1 block text-[14px] type-label text-mut">
        {words.say('setup.clipping')}
      </span>
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
          {words.say('setup.clipping.cut')}
        </Field.Label>
      </Field.Root>
      {draft.clipNorm !== null && (
        <NumberField
          label={words.say('setup.clipping.longest')}
          value={draft.clipNorm}
          onChange={(clipNorm) => onChange({ ...draft, clipNorm })}
          fault={faultAt('clipNorm')}
        />
      )}
      <p className="mt-1 max-w-64 text-[14px] text-mut">
        {words.say(isOn ? 'setup.clipping.on' : 'setup.clipping.off')}
      </p>
    </div>
  );
}
