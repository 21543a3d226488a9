import { NumberField } from '../../parts/setup/fields/number-field';
import type { KindFields } from '../../parts/setup/own-fields';
import type { FractalEdgeDraft } from './setup';

export const fractalEdgeFields: KindFields<FractalEdgeDraft> = {
  note: 'Two rates, one a weight: the picture of which arrive. Phones tap where to look closer.',
  Fields: ({ own, onChange, faultAt }) => (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <NumberField
        label="First rate from"
        value={own.left}
        onChange={(left) => onChange({ ...own, left })}
        fault={null}
        className="w-30"
      />
      <NumberField
        label="Second rate from"
        value={own.bottom}
        onChange={(bottom) => onChange({ ...own, bottom })}
        fault={null}
        className="w-30"
      />
      <NumberField
        label="Size of the window"
        value={own.size}
        onChange={(size) => onChange({ ...own, size })}
        fault={faultAt('size')}
        hint="Both rates run over as much."
        className="w-44"
      />
    </div>
  ),
};
