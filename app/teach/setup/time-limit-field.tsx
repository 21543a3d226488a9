'use client';

import { Choice } from '../../parts/setup/fields/choice';
import { NumberField } from '../../parts/setup/fields/number-field';
import { useWords } from '../../words/language';
import { timeLimitOf } from './time-limit';

const COMMON_LIMITS = [30, 60, 90, 120];

/** How long there is to pick or vote: some common times, or any other. */
export function TimeLimitField({
  limit,
  onChange,
}: {
  /** Seconds as typed; empty for none. `timeLimitOf` reads it. */
  limit: string;
  onChange: (limit: string) => void;
}) {
  const words = useWords('setup', 'faults');
  const options = [
    { value: '', words: words.say('setup.time.none') },
    ...COMMON_LIMITS.map((seconds) => ({
      value: String(seconds),
      words:
        seconds < 120
          ? words.say('setup.time.seconds', { seconds })
          : words.say('setup.time.minutes', { minutes: seconds / 60 }),
    })),
  ];
  const result = timeLimitOf(limit);
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <Choice label={words.say('setup.time')} options={options} value={limit} onChange={onChange} />
      <NumberField
        label={words.say('setup.time.typed')}
        value={limit}
        onChange={onChange}
        fault={result.ok ? null : words.tell(result.error.message)}
        unit={words.say('setup.time.unit')}
        className="w-18"
      />
    </div>
  );
}
