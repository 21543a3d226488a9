import type { Ref } from 'react';

/** What only some rooms ask for besides a name: the number in the hall, or what the instructor named. */
export function AskedField({
  ref,
  id,
  name,
  label,
  isNumber,
  faultId,
  onInput,
}: {
  ref: Ref<HTMLInputElement>;
  id: string;
  name: string;
  label: string;
  /** A few digits. */
  isNumber: boolean;
  /** Of the sentence about what is wrong; null: nothing is. */
  faultId: string | null;
  onInput: () => void;
}) {
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <label htmlFor={id} className="min-w-0 type-label text-base wrap-anywhere">
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        name={name}
        inputMode={isNumber ? 'numeric' : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={isNumber ? 8 : 40}
        enterKeyHint="go"
        aria-invalid={faultId !== null}
        aria-describedby={faultId ?? undefined}
        onInput={onInput}
        className={`min-h-15 min-w-0 rounded-phone border-2 border-ink bg-transparent px-4 text-2xl font-bold tabular-nums caret-klein focus-visible:outline-3 focus-visible:outline-offset-3 ${isNumber ? 'w-32 shrink-0' : 'grow basis-40'}`}
      />
    </div>
  );
}
