import { Minus, Plus } from 'lucide-react';
import { type CSSProperties, useId, useRef, useState } from 'react';
import { readTyped } from '#core/base/read-typed';
import { useWords } from '../../../words/language';
import { fineGuess, type GuessRange } from './guess-range';

const FULL_SIZE_CHARACTERS = 4;

/** A field for each weight between two steppers. Enter, or leaving a field, saves what is there. */
export function GuessFields({
  names,
  from,
  guess,
  ranges,
  isLocked,
  onCommit,
}: {
  names: readonly string[];
  from: readonly number[];
  guess: readonly number[] | null;
  ranges: readonly GuessRange[];
  isLocked: boolean;
  onCommit: (place: number[]) => void;
}) {
  const words = useWords('play-walk');
  const { decimal } = words.numbers;
  const [texts, setTexts] = useState(() => textsOf(from, guess, decimal));
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const isSaved = useRef(false);
  const shown = guess?.join(' ') ?? '';
  // A tap on the picture, or what the server has, replaces what was typed; equal guesses come as new arrays.
  const [replaced, setReplaced] = useState(shown);
  if (shown !== replaced) {
    setReplaced(shown);
    if (guess !== null) {
      setTexts(textsOf(from, guess, decimal));
      setFault(null);
    }
  }

  function commit() {
    if (texts.some((text) => text.trim() === '')) return;
    const place = texts.map(readTyped);
    if (place.some(Number.isNaN)) {
      setFault(words.say('play-walk.fault', { example: 3.2 }));
      return;
    }
    setFault(null);
    if (place.join(' ') !== shown) onCommit(place);
  }
  /** Saving isn't left to the blur of Enter: in a window without focus there is none. */
  function commitAndLeave(field: HTMLInputElement) {
    commit();
    isSaved.current = true;
    field.blur();
    isSaved.current = false;
  }
  function nudge(d: number, direction: number) {
    const range = ranges[d]!;
    const place = (guess ?? from).map((value, at) =>
      at === d ? fineGuess(value + direction * range.fine, range) : value,
    );
    onCommit(place);
  }
  return (
    <fieldset disabled={isLocked} className="min-w-0">
      <legend className="sr-only">{words.say('play-walk.where-numbers')}</legend>
      {from.map((_, d) => (
        <div key={names[d]} className="@container mb-2.5 flex items-stretch gap-2.5">
          <Stepper direction={-1} name={names[d]!} onPress={() => nudge(d, -1)} />
          <label className="flex min-w-0 grow items-center rounded-phone border-2 border-ink has-[input:focus]:outline-[1.5px] has-[input:focus]:outline-ink">
            <span className={from.length === 1 ? 'sr-only' : 'math pl-3 text-xl'}>{names[d]}</span>
            <input
              value={texts[d]}
              placeholder="—"
              inputMode="text"
              enterKeyHint="done"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              maxLength={40}
              aria-invalid={fault !== null}
              aria-describedby={id}
              onChange={({ target }) =>
                setTexts(texts.map((text, at) => (at === d ? target.value : text)))
              }
              onBlur={() => isSaved.current || commit()}
              onKeyDown={(event) => {
                if (event.key === 'Enter') commitAndLeave(event.currentTarget);
              }}
              style={
                {
                  '--characters': Math.max(FULL_SIZE_CHARACTERS, texts[d]!.length),
                } as CSSProperties
              }
              className={`rate-field type-figure w-full min-w-0 bg-transparent px-1 text-center outline-none placeholder:text-line2 ${from.length === 1 ? 'h-19' : 'h-14'} [@media(max-height:600px)]:h-14`}
            />
          </label>
          <Stepper direction={1} name={names[d]!} onPress={() => nudge(d, 1)} />
        </div>
      ))}
      <p id={id} role="alert" className="text-base font-semibold text-lost">
        {fault}
      </p>
    </fieldset>
  );
}

function Stepper({
  direction,
  name,
  onPress,
}: {
  direction: 1 | -1;
  name: string;
  onPress: () => void;
}) {
  const Icon = direction > 0 ? Plus : Minus;
  return (
    <button
      type="button"
      aria-label={useWords('play-walk').say(direction > 0 ? 'play-walk.more' : 'play-walk.less', {
        name,
      })}
      onClick={onPress}
      className="flex min-h-14 w-15 shrink-0 touch-manipulation items-center justify-center rounded-phone bg-panel active:bg-line @max-[16rem]:w-11"
    >
      <Icon aria-hidden="true" strokeWidth={3} className="size-6" />
    </button>
  );
}

/** As typed fields show them, with the language’s own decimal sign. */
function textsOf(
  from: readonly number[],
  guess: readonly number[] | null,
  decimal: string,
): string[] {
  return from.map((_, d) =>
    guess === null ? '' : String(guess[d]).replace('-', '−').replace('.', decimal),
  );
}
