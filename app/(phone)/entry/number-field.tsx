import type { Ref } from 'react';

/** Only a room that asks for the number in the hall has this field. */
export function HallNumberField({
  ref,
  id,
  faultId,
  onInput,
}: {
  ref: Ref<HTMLInputElement>;
  id: string;
  /** Of the sentence about what is wrong; null: nothing is. */
  faultId: string | null;
  onInput: () => void;
}) {
  return (
    <div className="mt-4 flex items-center justify-between gap-3">
      <label htmlFor={id} className="type-label text-base">
        The number on the big screen
      </label>
      <input
        ref={ref}
        id={id}
        name="number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        enterKeyHint="go"
        aria-invalid={faultId !== null}
        aria-describedby={faultId ?? undefined}
        onInput={onInput}
        className="min-h-15 w-32 shrink-0 rounded-phone border-2 border-ink bg-transparent px-4 text-2xl font-bold tabular-nums caret-klein focus-visible:outline-3 focus-visible:outline-offset-3"
      />
    </div>
  );
}
