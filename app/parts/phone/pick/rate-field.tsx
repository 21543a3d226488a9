import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { nudged } from './rate-scale';
import type { RateDraft } from './use-rate-draft';

/** Numbers shorter than this are set at full size. */
const FULL_SIZE_CHARACTERS = 4;

/** The number itself. Enter, or leaving the field, saves it; Escape discards what was typed. */
export function RateField({
  id,
  hintId,
  draft,
  isLocked,
}: {
  id: string;
  hintId: string;
  draft: RateDraft;
  isLocked: boolean;
}) {
  const { text, rate, fault } = draft;

  /** Saving isn't left to the blur of Enter: in a window without focus there is none. */
  const isSaved = useRef(false);
  function leave(field: HTMLInputElement) {
    isSaved.current = true;
    field.blur();
    isSaved.current = false;
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      event.preventDefault();
      draft.commit();
      if (text.trim() !== '') leave(event.currentTarget);
    } else if (event.key === 'Escape') {
      draft.drop();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      if (rate !== null)
        draft.slide(nudged(rate, event.key === 'ArrowUp' ? 1 : -1, event.shiftKey));
    }
  }

  return (
    <div
      className={`@container order-first min-w-0 grow basis-full @[16rem]:order-none @[16rem]:basis-0 ${
        isLocked
          ? 'border-2 border-transparent'
          : `rounded-phone border-2 has-[input:focus]:outline-[1.5px] has-[input:focus]:outline-ink ${
              text === '' ? 'border-line2' : 'border-ink'
            } ${fault === null ? '' : 'border-lost'}`
      }`}
    >
      <input
        id={id}
        value={text}
        placeholder="—"
        inputMode="decimal"
        enterKeyHint="done"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={40}
        aria-invalid={fault !== null}
        aria-describedby={hintId}
        onChange={(event) => draft.type(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => isSaved.current || draft.commit()}
        onKeyDown={onKeyDown}
        style={{ '--characters': Math.max(FULL_SIZE_CHARACTERS, text.length) } as CSSProperties}
        className="rate-field type-figure h-20 w-full bg-transparent px-1 text-center text-ink caret-track outline-none placeholder:text-line2 disabled:opacity-100 disabled:[-webkit-text-fill-color:currentColor]"
      />
    </div>
  );
}
