import { useMemo } from 'react';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { WalkThrough } from '#core/lesson/activities/walk-through';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import type { Walk } from '#core/protocol/views/walk';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { SavedBar } from '../../../parts/phone/input/saved-bar';
import { savedWord } from '../../../parts/phone/input/saved-word';
import { useInput } from '../../../parts/phone/input/use-input';
import { rich } from '../../../ui/rich';
import { waitedFor } from '../../../ui/words/waited-for';
import { useWords } from '../../../words/language';
import { weightsText } from '../steps/step-words';
import { TitledLoss } from '../steps/titled-loss';
import { GuessControl } from './guess-control';
import { guessWords, intendGuess, storedGuess } from './guess-input';

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
  const words = useWords('play-walk');
  const { experiment, learningRate } = round.activity;
  const loss = findLoss(experiment.loss);
  const worked = updatesOf(round.activity)[0]?.[update - 1];
  const from = worked?.weights.map(({ before }) => before) ?? experiment.start;
  const stored = useMemo(() => storedGuess(you, round.number, update), [you, round.number, update]);
  const { state, value, isSlow, choose } = useInput(link, round.number, stored, intendGuess);
  const own = value?.update === update ? value.place : null;
  return (
    <>
      <div className="wipe-up bg-klein px-4 py-3 text-on-klein">
        <h2 className="type-display text-[clamp(1.5rem,7.6vw,2rem)]">
          {words.say('play-walk.question')}
        </h2>
        <p className="mt-1 text-lg">
          {rich(words, 'play-walk.from', {
            loss: () => <TitledLoss loss={experiment.loss} />,
            from: weightsText(from, words.numbers.decimal),
            rate: learningRate,
          })}
        </p>
      </div>
      {loss && worked && (
        <GuessControl
          loss={loss}
          update={worked}
          value={own}
          isLocked={false}
          onChoose={(place) => choose({ update, place })}
        />
      )}
      <p className="px-4 pb-3 text-lg">
        {rich(words, 'play-walk.guessed', {
          guessed: walk.guessed,
          of: waitedFor(attendance),
          b: (counts) => <strong className="font-bold">{counts}</strong>,
        })}
      </p>
      <SavedBar
        word={savedWord(state, { isConnected: !isLost, isClosing: false, isSlow })}
        inputWords={guessWords(words)}
      />
    </>
  );
}
