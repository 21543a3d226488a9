import { type LossFunction, weightNames } from '#core/engine/loss-function';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { GuessTally } from '#core/lesson/guesses';
import { size } from '../../../parts/screen/size';
import { mistakeWords } from '../../../ui/words/walk-words';
import { useWords } from '../../../words/language';
import { StepPicture } from '../picture/step-picture';
import { RuleLine } from '../steps/rule-line';

/** Of a loss of two weights: the guesses on its contours, and what was made of them. */
export function GuessesOnMap({
  loss,
  run,
  step,
  update,
  tally,
  guesses,
}: {
  loss: LossFunction;
  run: WorkedRun;
  step: number;
  update: WorkedUpdate;
  tally: GuessTally;
  guesses: readonly (readonly number[])[];
}) {
  const words = useWords('walks', 'screen-walk');
  const names = weightNames(loss);
  const rows = [
    { key: 'close', count: tally.close, said: words.say('walks.within') },
    ...tally.mistakes
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => ({ key: kind, count, said: mistakeWords(words, kind) })),
    { key: 'elsewhere', count: tally.elsewhere, said: words.say('walks.elsewhere') },
  ];
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1096fr)_minmax(0,824fr)] pt-24">
      <div className="relative min-h-0" style={size(36)}>
        <StepPicture
          loss={loss}
          run={run}
          step={step}
          guesses={{ places: guesses, marks: tally.marks }}
          label={words.say('screen-walk.guesses-on-map', { guesses: guesses.length })}
        />
      </div>
      <div className="flex min-h-0 flex-col justify-center gap-20">
        <div className="flex flex-col gap-16 px-56">
          {update.weights.map((weight, d) => (
            <p key={names[d]} style={size(48)}>
              <RuleLine name={names[d]!} weight={weight} digits={3} />
            </p>
          ))}
        </div>
        <ul>
          {rows.map(({ key, count, said }) => (
            <li
              key={key}
              className={`flex items-baseline gap-24 px-56 py-16 ${key === 'close' ? 'bg-converged type-title text-on-outcome' : 'border-b-2 border-line'}`}
              style={size(36)}
            >
              <strong className="min-w-60 text-end type-figure" style={size(44)}>
                {words.numbers.count(count)}
              </strong>
              {said}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
