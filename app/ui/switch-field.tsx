'use client';

import { Field } from '@base-ui/react/field';
import { Switch } from '@base-ui/react/switch';

/** A setting that is on or off, with its name and, below it, what it does. */
export function SwitchField({
  label,
  note,
  checked,
  isBlocked = false,
  onChange,
}: {
  label: string;
  note?: string;
  checked: boolean;
  isBlocked?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <Field.Root disabled={isBlocked} className="min-w-0">
      <Field.Label className="flex min-h-11 items-center gap-3 text-[16px] type-label">
        <Switch.Root
          checked={checked}
          disabled={isBlocked}
          onCheckedChange={onChange}
          className="flex h-7 w-12 shrink-0 items-center rounded-full border border-line2 bg-panel p-0.5 data-checked:border-ink data-checked:bg-ink data-disabled:opacity-60"
        >
          <Switch.Thumb className="size-5.5 rounded-full bg-line2 transition-transform data-checked:translate-x-5 data-checked:bg-bg rtl:data-checked:-translate-x-5" />
        </Switch.Root>
        {label}
      </Field.Label>
      {note !== undefined && (
        <Field.Description className="ps-15 text-[14px] text-mut">{note}</Field.Description>
      )}
    </Field.Root>
  );
}
