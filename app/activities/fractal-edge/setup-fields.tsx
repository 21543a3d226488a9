import { NumberField } from '../../parts/setup/fields/number-field';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { useWords } from '../../words/language';
import type { FractalEdgeDraft } from './setup';

export const fractalEdgeFields: KindFields<FractalEdgeDraft> = { Fields: MapFields };

function MapFields({ own, onChange, faultAt }: OwnFieldsProps<FractalEdgeDraft>) {
  const words = useWords('setup');
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <NumberField
        label={words.say('setup.map.first')}
        value={own.left}
        onChange={(left) => onChange({ ...own, left })}
        fault={null}
        className="w-30"
      />
      <NumberField
        label={words.say('setup.map.second')}
        value={own.bottom}
        onChange={(bottom) => onChange({ ...own, bottom })}
        fault={null}
        className="w-30"
      />
      <NumberField
        label={words.say('setup.map.size')}
        value={own.size}
        onChange={(size) => onChange({ ...own, size })}
        fault={faultAt('size')}
        hint={words.say('setup.map.size.note')}
        className="w-44"
      />
    </div>
  );
}
