import { useId, useMemo, useState } from 'react';
import { formatCount, formatRate } from '#core/engine/number-format';
import type { WalkThrough } from '#core/lesson/activities/walk-through';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import type { Walk } from '#core/protocol/views/walk';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { SavedBar } from '../../../parts/phone/input/saved-bar';
import { savedWord } from '../../../parts/phone/input/saved-word';
import { useInput } from '../../../parts/phone/input/use-input';
import { LossTitle } from '../../../ui/formula/loss-title';
import { waitedFor } from '../../../ui/words/waited-for';
import { weightsText } from '../steps/step-words';
import { GUESS_WORDS, intendGuess, storedGuess } from './guess-input';

/** Where does the next update lead? */
export function GuessForm({
  link,
  round,
  you,
  isLost,
  attendance,
  update,
  walk,
}: ActivityProps<WalkThrough> & { update: number; walk: Walk }) {
  const { experiment, learningRate } = round.activity;
  const worked = updatesOf(round.activity)[0]?.[update - 1];
  const from = worked?.weights.map(({ before }) => before) ?? experiment.start;
  const stored = useMemo(() => storedGuess(you, round.number, update), [you, round.number, update]);
  const { state, value, isSlow, choose } = useInput(link, round.number, stored, intendGuess);
  const own = value?.update === update ? value.place : null;
  return (
    <>
      <div className="wipe-up bg-klein px-4 py-4 text-on-klein">
        <h2 className="type-display text-[2rem]">Where does it land?</h2>
        <p className="mt-2 text-lg">
          <LossTitle loss={experiment.loss} />
          {`, from ${weightsText(from)}, rate ${formatRate(learningRate)}`}
        </p>
      </div>
      <div className="grow px-4 py-6">
        <PlaceFields from={from} own={own} onChoose={(place) => choose({ update, place })} />
        <p className="mt-8 text-lg">
          <strong className="font-bold">
            {formatCount(walk.guessed)} of {formatCount(waitedFor(attendance))}
          </strong>{' '}
          have guessed
        </p>
      </div>
      <SavedBar
        word={savedWord(state, { isConnected: !isLost, isClosing: false, isSlow })}
        words={GUESS_WORDS}
      />
    </>
  );
}

/** A field for each weight. Leaving one, or Enter, saves what is there. */
function PlaceFields({
  from,
  own,
  onChoose,
}: {
  from: readonly number[];
  own: readonly number[] | null;
  onChoose: (place: number[]) => void;
}) {
  const [texts, setTexts] = useState(() =>
    from.map((_, d) => (own === null ? '' : String(own[d]))),
  );
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const commit = () => {
    if (texts.some((text) => text.trim() === '')) return;
    const place = texts.map(placeOf);
    if (place.some(Number.isNaN)) {
      setFault('A guess is a number, such as 3.2.');
      return;
    }
    setFault(null);
    onChoose(place);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      {from.map((_, d) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a weight is known by its place
        <label key={d} className="mb-4 block">
          <span className="mb-1 block text-lg font-semibold">
            {from.length === 1 ? 'The new weight' : `Weight ${d + 1}`}
          </span>
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
            onBlur={commit}
            className="type-figure h-20 w-full rounded-phone border-2 border-ink bg-transparent px-3 text-center text-[2.5rem] outline-offset-2"
          />
        </label>
      ))}
      <p id={id} role="alert" className="min-h-6 text-lost">
        {fault}
      </p>
      <button
        type="submit"
        className="min-h-14 w-full rounded-phone bg-ink px-4 text-xl font-bold text-bg"
      >
        It lands here
      </button>
    </form>
  );
}

/** As people type it, with a comma or a true minus sign too. NaN if it is no number. */
function placeOf(text: string): number {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}
