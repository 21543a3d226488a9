import { NumberField } from '../../parts/setup/fields/number-field';
import type { KindFields } from '../../parts/setup/own-fields';
import type { SweepDraft } from './setup';

export const sweepFields: KindFields<SweepDraft> = {
  note: 'A demonstration: your own rates on one plot. The class watches.',
  Fields: ({ own, onChange, faultAt }) => (
    <NumberField
      label="Learning rates"
      value={own.rates}
      onChange={(rates) => onChange({ rates })}
      fault={faultAt('rates')}
      hint="1 to 24 of them, with spaces between: 0.1 0.01 1e-3"
      className="w-full max-w-110"
    />
  ),
};
