'use client';

import { useMemo, useState } from 'react';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { GuessFields } from './guess-fields';
import { GuessPicture } from './guess-picture';
import { guessRange } from './guess-range';

/** Where does this update land? A tap on the loss, or a number a weight. */
export function GuessControl({
  loss,
  update,
  value,
  isLocked,
  onChoose,
}: {
  loss: LossFunction;
  /** The one that is guessed: only where it begins is shown. */
  update: WorkedUpdate;
  /** The newest guess, or what the server has; null if there is none yet. */
  value: readonly number[] | null;
  isLocked: boolean;
  onChoose: (place: number[]) => void;
}) {
  const [draft, setDraft] = useState<number[] | null>(null);
  const from = useMemo(() => update.weights.map(({ before }) => before), [update]);
  const ranges = useMemo(
    () => from.map((_, d) => guessRange(loss, update, d)),
    [loss, update, from],
  );
  const guess = draft ?? value;
  function commit(place: number[]) {
    setDraft(null);
    onChoose(place);
  }
  return (
    <div className="side-by-side flex w-full grow flex-col">
      <div className="relative min-h-40 grow basis-56 text-[1.125rem] text-on-klein [@media(max-height:30rem)]:min-h-52">
        <GuessPicture
          {...{ loss, from, guess, ranges, isLocked }}
          onDraft={setDraft}
          onCommit={commit}
        />
      </div>
      <div className="beside px-4 pt-3">
        <GuessFields
          names={weightNames(loss)}
          {...{ from, guess, ranges, isLocked }}
          onCommit={commit}
        />
      </div>
    </div>
  );
}
