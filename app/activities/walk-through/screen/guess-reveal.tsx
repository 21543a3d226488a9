import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { type GuessTally, tallyGuesses } from '#core/lesson/guesses';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import { size } from '../../../parts/screen/size';
import { rich } from '../../../ui/rich';
import { guessHeadline, mistakeWords } from '../../../ui/words/walk-words';
import { useWords } from '../../../words/language';
import { placeText } from '../picture/step-texts';
import { RuleLine, ruleArithmetic } from '../steps/rule-line';
import { TitledLoss } from '../steps/titled-loss';
import { guessAxis } from './guess-axis';
import { GuessDots } from './guess-dots';
import { GuessRow } from './guess-row';
import { GuessesOnMap } from './guesses-on-map';

const DIGITS = 4;

/** Where everybody thought that it would land, against where it did; each named mistake as its own arithmetic. */
export function GuessReveal({
  experiment,
  run,
  step,
  guesses,
}: {
  experiment: Experiment;
  run: WorkedRun;
  /** The update that was guessed; it has been made. */
  step: number;
  /** A number a weight. */
  guesses: readonly (readonly number[])[];
}) {
  const words = useWords('walks', 'screen-walk');
  const loss = findLoss(experiment.loss);
  const update = run.updates[step - 1];
  if (!loss || !update) return null;
  const tally = tallyGuesses(update, guesses);
  const from = update.weights.map(({ before }) => before);
  return (
    <main className="flex h-full flex-col overflow-hidden">
      <div className="px-56">
        <TitleLine title={guessHeadline(words, tally)} />
        <p className="-mt-16 text-mut" style={size(34)}>
          {rich(words, 'screen-walk.question', {
            loss: () => <TitledLoss loss={experiment.loss} />,
            from: placeText(from, DIGITS, words.numbers.decimal),
            rate: update.learningRate,
          })}
        </p>
      </div>
      {loss.dimension === 1 ? (
        <OnAxis {...{ loss, update, tally }} guesses={guesses.map(([guess]) => guess!)} />
      ) : (
        <GuessesOnMap {...{ loss, run, step, update, tally, guesses }} />
      )}
    </main>
  );
}

function OnAxis({
  loss,
  update,
  tally,
  guesses,
}: {
  loss: LossFunction;
  update: WorkedUpdate;
  tally: GuessTally;
  guesses: readonly number[];
}) {
  const words = useWords('walks', 'screen-walk');
  const axis = guessAxis(loss, update, tally, guesses);
  const [left, right] = axis.beyond;
  const [name] = weightNames(loss);
  const made = tally.mistakes.filter(({ count }) => count > 0);
  return (
    <>
      <div className="relative min-h-0 flex-1">
        <p className="absolute inset-x-0 top-28 text-center leading-none" style={size(92)}>
          <RuleLine name={name!} weight={update.weights[0]!} digits={DIGITS} />
        </p>
        <p className="absolute -top-46 end-56 text-mut" style={size(30)}>
          {words.say('screen-walk.elsewhere', { elsewhere: tally.elsewhere, left, right })}
        </p>
        <GuessDots {...{ axis, update, tally, guesses }} />
      </div>
      {/* By the axis above it, in every language. */}
      <ul dir="ltr" className="shrink-0 pb-20">
        <GuessRow
          count={tally.close}
          said={words.say('walks.within')}
          axis={axis}
          update={update}
          place={update.weights[0]!.after}
          arithmetic={ruleArithmetic(update.weights[0]!)}
          isRight
        />
        {made.map((mistake) => (
          <GuessRow
            key={mistake.kind}
            count={mistake.count}
            said={mistakeWords(words, mistake.kind)}
            axis={axis}
            update={update}
            place={mistake.place[0]!}
            arithmetic={mistake.arithmetic[0]!}
          />
        ))}
      </ul>
    </>
  );
}
