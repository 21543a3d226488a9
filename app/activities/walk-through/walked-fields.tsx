'use client';

import { MOST_SINGLE_UPDATES } from '#core/lesson/walk/walk-settings';
import { NumberField } from '../../parts/setup/fields/number-field';
import type { OwnFieldsProps } from '../../parts/setup/own-fields';
import { SwitchField } from '../../ui/switch-field';
import { useWords } from '../../words/language';
import type { WalkThroughDraft } from './setup';
import { BesideFields } from './setup-fields';

/** Of a walk-through, what its runs follow from: the guesses of the class were about what it saw. */
export function WalkedFields({ own, onChange, faultAt }: OwnFieldsProps<WalkThroughDraft>) {
  const words = useWords('setup');
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
        <NumberField
          label={words.say('setup.walk.rate')}
          value={own.rate}
          onChange={(rate) => onChange({ ...own, rate })}
          fault={faultAt('rate')}
        />
        <NumberField
          label={words.say('setup.walk.updates')}
          value={own.updates}
          onChange={(updates) => onChange({ ...own, updates })}
          fault={faultAt('updates') ?? faultAt('guessed')}
          hint={words.say('setup.walk.updates.range', { most: MOST_SINGLE_UPDATES })}
        />
      </div>
      <SwitchField
        label={words.say('setup.walk.to-end')}
        checked={own.playsToEnd}
        onChange={(playsToEnd) => onChange({ ...own, playsToEnd })}
      />
      {own.hasBeside && <BesideFields own={own} onChange={onChange} faultAt={faultAt} />}
    </div>
  );
}
