import { type Ref, useState } from 'react';
import { useWords } from '../../words/language';
import { CodeTiles } from './code-tiles';

const CODE_LENGTH = 6;

/** The part of a typed or pasted text that goes into the tiles: letters and digits, in capitals, at most six. */
export function typedCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH);
}

/**
 * One real field drawn as six tiles: keyboards, pasting, password managers and screen readers see an ordinary
 * input.
 */
export function CodeField({
  ref,
  value,
  onChange,
  isInvalid,
  describedBy,
}: {
  ref: Ref<HTMLInputElement>;
  value: string;
  onChange: (code: string) => void;
  isInvalid: boolean;
  describedBy: string;
}) {
  const words = useWords('phone');
  const [isFocused, setIsFocused] = useState(false);
  return (
    <div className="relative mt-7 [@media(max-height:30rem)]:mt-4">
      <CodeTiles code={value} active={isFocused ? Math.min(value.length, CODE_LENGTH - 1) : null} />
      <input
        ref={ref}
        value={value}
        onChange={(event) => onChange(typedCode(event.target.value))}
        onFocus={() => setIsFocused(true)}
        onBlur={() => setIsFocused(false)}
        onSelect={keepCaretAtEnd}
        aria-label={words.say('phone.entry.field')}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        name="code"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        className="absolute inset-0 size-full cursor-text text-base opacity-0"
      />
    </div>
  );
}

/** The caret isn't drawn, so it must stay where the ring shows it. Selections may be anything. */
function keepCaretAtEnd({ currentTarget: field }: { currentTarget: HTMLInputElement }) {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === selectionEnd && selectionStart !== value.length) {
    field.setSelectionRange(value.length, value.length);
  }
}
