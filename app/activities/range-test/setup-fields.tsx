import { type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import { formatRate } from '#core/engine/number-format';
import { GROWTHS } from '#core/engine/theory/growing-rate';
import { STEPS_PER_SECOND } from '#core/lesson/activities/range-test';
import { Choice } from '../../parts/setup/fields/choice';
import { NumberField } from '../../parts/setup/fields/number-field';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import type { RangeTestDraft } from './setup';

export const rangeTestFields: KindFields<RangeTestDraft> = {
  note: 'The rate grows on the projector; each taps where they would stop.',
  Fields: RangeFields,
};

function RangeFields({ own, onChange, experiment, faultAt }: OwnFieldsProps<RangeTestDraft>) {
  const seconds = Math.round(parseNumber(own.steps) / STEPS_PER_SECOND);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
        <NumberField
          label="From the rate"
          value={own.lowest}
          onChange={(lowest) => onChange({ ...own, lowest })}
          fault={faultAt('lowest')}
          hint={usualWords(experiment, 'lowest')}
          className="w-30"
        />
        <NumberField
          label="to"
          value={own.highest}
          onChange={(highest) => onChange({ ...own, highest })}
          fault={faultAt('highest')}
          hint={usualWords(experiment, 'highest')}
          className="w-30"
        />
        <NumberField
          label="in so many steps"
          value={own.steps}
          onChange={(steps) => onChange({ ...own, steps })}
          fault={faultAt('steps')}
          {...(seconds > 0 && { hint: `${seconds} s on the projector` })}
        />
      </div>
      <Choice
        label="The rate grows"
        options={GROWTHS.map((value) => ({ value, words: GROWTH_WORDS[value] }))}
        value={own.growth}
        onChange={(value) => {
          const growth = GROWTHS.find((one) => one === value);
          if (growth !== undefined) onChange({ ...own, growth });
        }}
      />
    </div>
  );
}

const GROWTH_WORDS = {
  exponential: 'by the same factor each step',
  linear: 'by the same amount each step',
} as const;

function usualWords(experiment: Experiment | null, end: 'lowest' | 'highest'): string {
  if (experiment === null) return 'Empty: as on the slider';
  return `Empty: ${formatRate(sliderRange(experiment)[end])}`;
}
