import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { SwitchField } from '../../ui/switch-field';
import { useWords } from '../../words/language';
import type { RaceDraft } from './setup';

export const raceFields: KindFields<RaceDraft> = { Fields: RaceFields };

function RaceFields({ own, onChange }: OwnFieldsProps<RaceDraft>) {
  const words = useWords('setup');
  return (
    <div className="grid gap-4">
      <SwitchField
        label={words.say('setup.race.prediction')}
        note={words.say('setup.race.prediction.note')}
        checked={own.isPredicted}
        onChange={(isPredicted) => onChange({ ...own, isPredicted })}
      />
      {own.isPredicted && (
        <SwitchField
          label={words.say('setup.sure')}
          note={words.say('setup.race.sure.note')}
          checked={own.isConfidenceAsked}
          onChange={(isConfidenceAsked) => onChange({ ...own, isConfidenceAsked })}
        />
      )}
    </div>
  );
}
