import { MOST_RATES } from '#core/lesson/activities/sweep';
import { NumberField } from '../../parts/setup/fields/number-field';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { useWords } from '../../words/language';
import type { SweepDraft } from './setup';

export const sweepFields: KindFields<SweepDraft> = { Fields: SweepFields };

function SweepFields({ own, onChange, faultAt }: OwnFieldsProps<SweepDraft>) {
  const words = useWords('setup');
  return (
    <NumberField
      label={words.say('setup.sweep.rates')}
      value={own.rates}
      onChange={(rates) => onChange({ rates })}
      fault={faultAt('rates')}
      hint={words.say('setup.sweep.rates.note', { most: MOST_RATES })}
      className="w-full max-w-110"
    />
  );
}
