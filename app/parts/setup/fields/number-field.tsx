'use client';

import { Field } from '@base-ui/react/field';
import type { ReactNode } from 'react';

/** A labelled field for one number; below it, what is wrong. */
export function NumberField({
  label,
  value,
  onChange,
  fault = null,
  unit,
  hint,
  className = 'w-24',
}: {
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  fault?: string | null;
  unit?: string;
  /** One unobtrusive line below it: its default, its range. */
  hint?: string;
  className?: string;
}) {
  return (
    <Field.Root invalid={fault !== null} className="min-w-0">
      <Field.Label className="mb-1 block text-[14px] type-label text-mut">{label}</Field.Label>
      <span className="flex items-center gap-2">
        <Field.Control
          inputMode="text"
          autoComplete="off"
          value={value}
          onValueChange={onChange}
          className={`min-h-11 rounded-control border border-line2 bg-bg px-3 text-[16px] font-[650] data-invalid:border-2 data-invalid:border-lost ${className}`}
        />
        {unit !== undefined && <span className="text-[15px] text-mut">{unit}</span>}
      </span>
      {hint !== undefined && (
        <Field.Description className="mt-1 max-w-60 text-[14px] text-mut">{hint}</Field.Description>
      )}
      {fault !== null && (
        <Field.Error match className="mt-1 max-w-60 text-[14px] text-lost">
          {fault}
        </Field.Error>
      )}
    </Field.Root>
  );
}
