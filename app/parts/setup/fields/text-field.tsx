'use client';

import { Field } from '@base-ui/react/field';

/** A labelled field for words, of one line or, `isLong`, of several. */
export function TextField({
  label,
  value,
  onChange,
  most,
  fault = null,
  isLong = false,
  className = '',
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Characters. */
  most: number;
  fault?: string | null;
  isLong?: boolean;
  className?: string;
}) {
  return (
    <Field.Root invalid={fault !== null} className={`min-w-0 ${className}`}>
      <Field.Label className="mb-1 block text-[14px] type-label text-mut">{label}</Field.Label>
      <Field.Control
        autoComplete="off"
        maxLength={most}
        value={value}
        onValueChange={onChange}
        {...(isLong && { render: <textarea rows={2} /> })}
        className={`min-h-11 w-full rounded-control border border-line2 bg-bg px-3 text-[16px] data-invalid:border-2 data-invalid:border-lost ${isLong ? 'field-sizing-content max-h-60 resize-y py-2' : ''}`}
      />
      {fault !== null && (
        <Field.Error match className="mt-1 text-[14px] text-lost">
          {fault}
        </Field.Error>
      )}
    </Field.Root>
  );
}
