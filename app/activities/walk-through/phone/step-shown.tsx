import { formatCount } from '#core/engine/number-format';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { WalkThrough } from '#core/lesson/activities/walk-through';
import { markGuess, tellingMistakes } from '#core/lesson/guesses';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import type { Walk } from '#core/protocol/views/walk';
import type { You } from '#core/protocol/views/you';
import { LossTitle } from '../../../ui/formula/loss-title';
import { ownMistakeWords, sentence } from '../../../ui/words/walk-words';
import { lastEventWords, weightsText } from '../steps/step-words';
import { WalkTable } from '../steps/walk-table';

/** The step on the big screen, and what became of one's own guess at it. */
export function StepShown({
  activity,
  walk,
  you,
  number,
}: {
  activity: WalkThrough;
  walk: Walk;
  you: You;
  number: number;
}) {
  const runs = updatesOf(activity);
  const worked = runs[0]?.[walk.step - 1];
  const experiments = [activity.experiment, activity.beside?.experiment];
  return (
    <div className="grow px-4 pt-2 pb-6">
      {worked !== undefined && <OwnGuess {...{ walk, you, number, worked }} />}
      {runs.map((updates, at) => {
        const made = updates.slice(0, walk.step);
        const event = lastEventWords(made);
        const loss = experiments[at]?.loss;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs have no other name
          <section key={at} className="mt-4">
            <p className="mb-2 text-lg">{loss && <LossTitle loss={loss} />}</p>
            {event !== null && <h2 className="type-title mb-2 text-2xl">{event}</h2>}
            {walk.step === 0 ? (
              <p className="text-xl font-semibold">Watch the big screen: no step has been made.</p>
            ) : (
              <WalkTable updates={made.slice(-5)} />
            )}
          </section>
        );
      })}
    </div>
  );
}

function OwnGuess({
  walk,
  you: { guess },
  number,
  worked,
}: Pick<Parameters<typeof StepShown>[0], 'walk' | 'you' | 'number'> & { worked: WorkedUpdate }) {
  const revealed = walk.revealed.find(({ update }) => update === walk.step);
  if (revealed === undefined) return null;
  const own = guess?.round === number ? guess.places[walk.step - 1] : null;
  const landed = weightsText(worked.weights.map(({ after }) => after));
  const { close, guesses } = revealed;
  return (
    <section className="border-b border-line pb-4">
      {own ? (
        <>
          <h2 className="type-display text-[1.75rem]">
            {`You said ${weightsText(own)}. It landed on ${landed}.`}
          </h2>
          <p className="mt-3 text-lg">{markSentence(worked, own, revealed.mistakes)}</p>
        </>
      ) : (
        <h2 className="type-display text-[1.75rem]">{`It landed on ${landed}.`}</h2>
      )}
      <p className="mt-3 text-mut">
        {`Within 5% of the step: ${formatCount(close)} of ${formatCount(guesses)}`}
      </p>
    </section>
  );
}

function markSentence(
  worked: WorkedUpdate,
  own: readonly number[],
  mistakes: Walk['revealed'][number]['mistakes'],
): string {
  const mark = markGuess(worked, tellingMistakes(worked), own);
  if (mark === 'close') return 'That is close: within 5% of the step’s length.';
  if (mark === 'elsewhere') return 'That is further off than 5% of the step’s length.';
  const others = (mistakes.find(([kind]) => kind === mark)?.[1] ?? 1) - 1;
  const first = sentence(ownMistakeWords(mark));
  if (others < 1) return first;
  return `${first} ${formatCount(others)} ${others === 1 ? 'other' : 'others'} did the same.`;
}
