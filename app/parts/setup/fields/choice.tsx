'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';

/** A few choices in one row; the chosen one is dark. */
export function Choice({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { readonly value: string; readonly words: string }[];
  value: string;
  onChange: (value: string) => void;
}) {
  const labelId = useId();
  return (
    <div className="min-w-0">
      <span id={labelId} className="mb-1 block text-[14px] type-label text-mut">
        {label}
      </span>
      <RadioGroup
        aria-labelledby={labelId}
        value={value}
        onValueChange={(next) => onChange(String(next))}
        className="flex flex-wrap gap-1.5"
      >
        {options.map((option) => (
          <Radio.Root
            key={option.value}
            value={option.value}
            className="flex min-h-11 items-center rounded-control border border-line px-3.5 text-[15px] type-label hover:border-line2 data-checked:border-ink data-checked:bg-ink data-checked:text-bg"
          >
            {option.words}
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
