import type { WalkThrough } from '#core/lesson/activities/walk-through';
import { runsOf } from '#core/lesson/walk/walked-runs';
import type { PictureProps, ScreenPhase } from '../../../parts/screen/screen-activity';
import { GuessReveal } from './guess-reveal';

type Shown = ScreenPhase<'running' | 'finished'>;

/** The guesses of an update that was made. */
export function guessesAt({ guesses }: Shown, update: number): (readonly number[])[] {
  return guesses.flatMap(([, places]) => {
    const place = places[update - 1];
    return place ? [place] : [];
  });
}

/** The last update that the class has guessed; null: none. */
export function lastGuessed({ walk }: Pick<Shown, 'walk'>): number | null {
  return walk?.revealed.findLast(({ guesses }) => guesses > 0)?.update ?? null;
}

/** After a walk-through: where everybody thought that the update would land. */
export function GuessesShown({ phase, activity }: PictureProps<WalkThrough, 'finished'>) {
  const update = lastGuessed(phase);
  const [run] = runsOf(activity);
  if (update === null || run === undefined) return null;
  const { experiment } = activity;
  return <GuessReveal {...{ experiment, run }} step={update} guesses={guessesAt(phase, update)} />;
}
