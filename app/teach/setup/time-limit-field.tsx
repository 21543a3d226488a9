'use client';

import { Choice } from '../../parts/setup/fields/choice';
import { NumberField } from '../../parts/setup/fields/number-field';
import { useWords } from '../../words/language';
import { timeLimitOf } from './time-limit';

const LIMITS = [
  { value: '', words: 'None' },
  { value: '30', words: '30 s' },
  { value: '60', words: '60 s' },
  { value: '90', words: '90 s' },
  { value: '120', words: '2 min' },
];

/** How long there is to pick or vote: some common times, or any other. */
export function TimeLimitField({
  limit,
  onChange,
}: {
  /** Seconds as typed; empty for none. `timeLimitOf` reads it. */
  limit: string;
  onChange: (limit: string) => void;
}) {
  const words = useWords('faults');
  const result = timeLimitOf(limit);
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <Choice label="Time to pick or to vote" options={LIMITS} value={limit} onChange={onChange} />
      <NumberField
        label="Or typed"
        value={limit}
        onChange={onChange}
        fault={result.ok ? null : words.tell(result.error.message)}
        unit="s"
        className="w-18"
      />
    </div>
  );
}
