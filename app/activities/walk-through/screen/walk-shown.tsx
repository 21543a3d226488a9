import type { WalkThrough } from '#core/lesson/activities/walk-through';
import { runsOf } from '#core/lesson/walk/walked-runs';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { roundTitle } from '../../../ui/words/activity-words';
import { useWords } from '../../../words/language';
import { AskPicture } from './ask-picture';
import { GuessReveal } from './guess-reveal';
import { guessesAt } from './guesses-shown';
import { OneWalk } from './one-walk';
import { TwoWalks } from './two-walks';
import type { Walked } from './walked';

/** The updates as far as the instructor has come; before one that is guessed, the question, and after it the guesses. */
export function WalkShown(props: PictureProps<WalkThrough, 'running' | 'finished'>) {
  const { phase, activity } = props;
  const words = useWords('common');
  const { walk } = phase;
  const [run, second] = runsOf(activity);
  if (walk === null || run === undefined) return null;
  const title = roundTitle(words, phase.round);
  const { experiment, learningRate, beside } = activity;
  const walked: Walked = { experiment, learningRate, run, step: walk.step };
  if (walk.asked !== null)
    return <AskPicture view={props.view} walk={walk} {...{ title, walked }} />;
  const guesses = phase.kind === 'running' ? guessesAt(phase, walk.step) : [];
  if (guesses.length > 0) {
    return <GuessReveal {...{ experiment, run, guesses }} step={walk.step} />;
  }
  if (beside === null || second === undefined) return <OneWalk title={title} walked={walked} />;
  return <TwoWalks title={title} pair={[walked, { ...beside, run: second, step: walk.step }]} />;
}
