'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId, useState } from 'react';
import { CONTROL } from '../../../ui/control';
import { nameWords } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';
import type { Candidate } from '../people/candidates';

/** Chooses who somebody is, and hands over. */
export function HandOverChoice({
  label,
  candidates,
  isPending,
  onChoose,
}: {
  label: string;
  candidates: readonly Candidate[];
  isPending: boolean;
  onChoose: (student: number) => void;
}) {
  const words = useWords('common', 'console', 'console-dialogs', 'console-people');
  const labelId = useId();
  const [chosen, setChosen] = useState<number | null>(
    candidates.length === 1 ? candidates[0]!.number : null,
  );
  return (
    <section className="grid gap-2">
      <h3 id={labelId} className="text-[15px] type-label">
        {label}
      </h3>
      <RadioGroup
        aria-labelledby={labelId}
        value={chosen}
        onValueChange={(number) => setChosen(Number(number))}
        className="grid max-h-60 gap-1 overflow-y-auto p-0.5"
      >
        {candidates.map(({ number, name }) => (
          <Radio.Root
            key={number}
            value={number}
            className="flex min-h-11 items-center gap-3 rounded-control border border-line px-3 py-1.5 text-start text-[15px] hover:bg-panel data-checked:border-ink"
          >
            <span className="flex size-5 shrink-0 items-center justify-center rounded-full border border-line2">
              <Radio.Indicator className="size-2.5 rounded-full bg-ink data-unchecked:hidden" />
            </span>
            <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
              <bdi className="font-[650]" translate="no">
                {nameWords(words, number, name)}
              </bdi>
              <span className="text-mut">{words.say('console-people.candidate', { number })}</span>
            </span>
          </Radio.Root>
        ))}
      </RadioGroup>
      <button
        type="button"
        aria-disabled={isPending || chosen === null || undefined}
        onClick={() => !isPending && chosen !== null && onChoose(chosen)}
        className={`${CONTROL} justify-self-start`}
      >
        {words.say(isPending ? 'console.sending' : 'console-dialogs.hand-over')}
      </button>
    </section>
  );
}
