'use client';

import { MOST_SINGLE_UPDATES } from '#core/lesson/walk/walk-settings';
import { ExperimentFields } from '../../parts/setup/experiment/experiment-fields';
import { NumberField } from '../../parts/setup/fields/number-field';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { SwitchField } from '../../ui/switch-field';
import { useWords } from '../../words/language';
import { BESIDE, type WalkThroughDraft } from './setup';

export const walkThroughFields: KindFields<WalkThroughDraft> = {
  isAfterExperiment: true,
  Fields: WalkFields,
};

function WalkFields({ own, onChange, faultAt }: OwnFieldsProps<WalkThroughDraft>) {
  const words = useWords('setup');
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5 border-t border-line pt-5">
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
          fault={faultAt('updates')}
          hint={words.say('setup.walk.updates.range', { most: MOST_SINGLE_UPDATES })}
        />
        <NumberField
          label={words.say('setup.walk.guesses')}
          value={own.guessed}
          onChange={(guessed) => onChange({ ...own, guessed })}
          fault={faultAt('guessed')}
          unit={words.say('setup.walk.guesses.unit')}
          hint={words.say('setup.walk.guesses.note')}
        />
      </div>
      <SwitchField
        label={words.say('setup.walk.to-end')}
        checked={own.playsToEnd}
        note={words.say('setup.walk.to-end.note')}
        onChange={(playsToEnd) => onChange({ ...own, playsToEnd })}
      />
      <SwitchField
        label={words.say('setup.walk.beside')}
        checked={own.hasBeside}
        onChange={(hasBeside) => onChange({ ...own, hasBeside })}
      />
      {own.hasBeside && <BesideFields own={own} onChange={onChange} faultAt={faultAt} />}
    </div>
  );
}

/** The second run: its rate, and its own experiment. */
export function BesideFields({
  own,
  onChange,
  faultAt,
}: Pick<OwnFieldsProps<WalkThroughDraft>, 'own' | 'onChange' | 'faultAt'>) {
  const words = useWords('setup');
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5 border-t border-line">
      <legend className="float-left w-full pt-5 text-[18px] type-title">
        {words.say('setup.walk.second')}
      </legend>
      <NumberField
        label={words.say('setup.walk.second.rate')}
        value={own.besideRate}
        onChange={(besideRate) => onChange({ ...own, besideRate })}
        fault={faultAt(`${BESIDE}rate`)}
      />
      <ExperimentFields
        draft={own.beside}
        experiment={null}
        faultAt={(field) => faultAt(`${BESIDE}${field}`)}
        onChange={(beside) => onChange({ ...own, beside })}
      />
    </fieldset>
  );
}
