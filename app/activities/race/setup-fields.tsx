import type { KindFields } from '../../parts/setup/own-fields';
import { SwitchField } from '../../ui/switch-field';
import type { RaceDraft } from './setup';

export const raceFields: KindFields<RaceDraft> = {
  note: 'Everybody picks one rate. Who reaches the goal first?',
  Fields: ({ own, onChange }) => (
    <div className="grid gap-4">
      <SwitchField
        label="Ask for a prediction"
        note="Each says beforehand what the own run will do: converge, be too slow, oscillate, diverge."
        checked={own.isPredicted}
        onChange={(isPredicted) => onChange({ ...own, isPredicted })}
      />
      {own.isPredicted && (
        <SwitchField
          label="Ask how sure they are"
          note="Who was sure and wrong reads first what happened."
          checked={own.isConfidenceAsked}
          onChange={(isConfidenceAsked) => onChange({ ...own, isConfidenceAsked })}
        />
      )}
    </div>
  ),
};
