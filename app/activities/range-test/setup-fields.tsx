import { type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import { GROWTHS } from '#core/engine/theory/growing-rate';
import { STEPS_PER_SECOND } from '#core/lesson/activities/range-test';
import type { Words } from '#core/words/words';
import { Choice } from '../../parts/setup/fields/choice';
import { NumberField } from '../../parts/setup/fields/number-field';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { useWords } from '../../words/language';
import type { RangeTestDraft } from './setup';

export const rangeTestFields: KindFields<RangeTestDraft> = {
  Fields: RangeFields,
};

function RangeFields({ own, onChange, experiment, faultAt }: OwnFieldsProps<RangeTestDraft>) {
  const words = useWords('setup');
  const seconds = Math.round(parseNumber(own.steps) / STEPS_PER_SECOND);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
        <NumberField
          label={words.say('setup.range.from')}
          value={own.lowest}
          onChange={(lowest) => onChange({ ...own, lowest })}
          fault={faultAt('lowest')}
          hint={usualWords(words, experiment, 'lowest')}
          className="w-30"
        />
        <NumberField
          label={words.say('setup.range.to')}
          value={own.highest}
          onChange={(highest) => onChange({ ...own, highest })}
          fault={faultAt('highest')}
          hint={usualWords(words, experiment, 'highest')}
          className="w-30"
        />
        <NumberField
          label={words.say('setup.range.steps')}
          value={own.steps}
          onChange={(steps) => onChange({ ...own, steps })}
          fault={faultAt('steps')}
          {...(seconds > 0 && { hint: words.say('setup.range.seconds', { seconds }) })}
        />
      </div>
      <Choice
        label={words.say('setup.range.grows')}
        options={GROWTHS.map((value) => ({ value, words: words.say(`setup.range.${value}`) }))}
        value={own.growth}
        onChange={(value) => {
          const growth = GROWTHS.find((one) => one === value);
          if (growth !== undefined) onChange({ ...own, growth });
        }}
      />
    </div>
  );
}

function usualWords(
  words: Words<'setup'>,
  experiment: Experiment | null,
  end: 'lowest' | 'highest',
): string {
  if (experiment === null) return words.say('setup.range.empty');
  return words.say('setup.range.empty-rate', { rate: sliderRange(experiment)[end] });
}
