'use client';

import { ExperimentFields } from '../../parts/setup/experiment/experiment-fields';
import { NumberField } from '../../parts/setup/fields/number-field';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { SwitchField } from '../../ui/switch-field';
import { BESIDE, type WalkThroughDraft } from './setup';

export const walkThroughFields: KindFields<WalkThroughDraft> = {
  note: 'One update at a time, with its arithmetic; the class may guess where it lands.',
  isAfterExperiment: true,
  Fields: WalkFields,
};

function WalkFields({ own, onChange, faultAt }: OwnFieldsProps<WalkThroughDraft>) {
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5 border-t border-line pt-5">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
        <NumberField
          label="Learning rate"
          value={own.rate}
          onChange={(rate) => onChange({ ...own, rate })}
          fault={faultAt('rate')}
        />
        <NumberField
          label="Updates one by one"
          value={own.updates}
          onChange={(updates) => onChange({ ...own, updates })}
          fault={faultAt('updates')}
          hint="1 to 60"
        />
        <NumberField
          label="Guesses before the first"
          value={own.guessed}
          onChange={(guessed) => onChange({ ...own, guessed })}
          fault={faultAt('guessed')}
          unit="updates"
          hint="0: the class only watches"
        />
      </div>
      <SwitchField
        label="Then on to the end"
        checked={own.playsToEnd}
        note="To wherever something happens: it overflows, arrives, or comes to rest."
        onChange={(playsToEnd) => onChange({ ...own, playsToEnd })}
      />
      <SwitchField
        label="A second run beside it"
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
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5 border-t border-line">
      <legend className="float-left w-full pt-5 text-[18px] type-title">The second run</legend>
      <NumberField
        label="Its learning rate"
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
