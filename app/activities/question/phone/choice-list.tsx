import { useId } from 'react';
import { letterOf } from '../../../ui/words/letter-of';

/** The choices of a question, each a target as wide as the phone. */
export function ChoiceList({
  text,
  choices,
  choice,
  isLocked,
  onChoose,
}: {
  text: string;
  choices: readonly string[];
  /** Index; null if nothing is chosen yet. */
  choice: number | null;
  isLocked: boolean;
  onChoose: (choice: number) => void;
}) {
  const name = useId();
  return (
    <fieldset disabled={isLocked} className="min-w-0">
      <legend className="type-display text-[1.5rem] text-pretty">{text}</legend>
      <div className="mt-4 grid gap-2.5 [@media(max-height:24rem)]:mt-2 [@media(max-height:24rem)]:grid-cols-2">
        {choices.map((words, at) => (
          <label
            key={letterOf(at)}
            className="group relative flex min-h-15 cursor-pointer items-center gap-3.5 rounded-phone border-2 border-line2 px-3.5 py-2.5 text-[1.125rem] leading-snug select-none has-checked:border-ink has-checked:bg-ink has-checked:text-bg has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
          >
            <input
              type="radio"
              name={name}
              value={at}
              checked={at === choice}
              onChange={() => onChoose(at)}
              className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0 disabled:cursor-default"
            />
            <span className="type-figure w-6 shrink-0 text-[1.5rem]">{letterOf(at)}</span>
            <span className="min-w-0">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
