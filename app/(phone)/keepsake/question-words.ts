import { askedOf, hasAnswer } from '#core/lesson/activities/asked';
import type { KeptRound } from '#core/lesson/keepsake/kept-round';
import { firstVoteOf } from '#core/lesson/votes-again';
import type { Words } from '#core/words/words';
import { roundTitle } from '../../ui/words/activity-words';
import type { KeepsakeArea } from './areas';
import type { KeptQuestion } from './kept-page';

/** What a question came to for one student, in words: the only place with those of the questions of "Your session". */

/** null: no question, or one that was voted on again. */
export function questionOf(
  words: Words<KeepsakeArea>,
  round: KeptRound,
  rounds: readonly KeptRound[],
): KeptQuestion | null {
  const { activity, number } = round;
  const ballot = askedOf(activity).vote;
  if (
    ballot === undefined ||
    !hasAnswer(activity) ||
    rounds.some((other) => other.revoteOf === number)
  )
    return null;
  const question = firstVoteOf(round, rounds);
  const votes = rounds.flatMap((one) =>
    one.vote !== null && firstVoteOf(one, rounds) === question ? [one.vote] : [],
  );
  const { answer, choices } = ballot;
  const [first = null] = votes;
  const last = votes.at(-1) ?? null;
  const named = (choice: number) => ({ choice: choices[choice] ?? '' });
  const about = {
    number,
    title: roundTitle(words, round),
    asked: 'text' in activity ? activity.text : '',
  };
  const history =
    first !== null && last !== null && first.choice !== last.choice
      ? [words.say('keepsake.vote.first', named(first.choice))]
      : [];
  const own =
    last === null
      ? [words.say('keepsake.vote.none')]
      : [words.say('keepsake.vote.last', named(last.choice)), ...history];
  if (answer === null) {
    const said = join([...own, words.say('keepsake.vote.not-shown')]);
    return { ...about, mark: 'open', said, right: '' };
  }
  const { right, feedback } = answer;
  const rightWords = join([
    words.say('keepsake.vote.right', named(right)),
    toOthers(feedback[right] ?? ''),
  ]);
  if (last === null) return { ...about, mark: 'open', said: join(own), right: rightWords };
  const said = join([...own, feedback[last.choice] ?? '']);
  return last.choice === right
    ? { ...about, mark: 'right', said, right: '' }
    : { ...about, mark: 'wrong', said, right: rightWords };
}

/** A feedback speaks to whoever chose it. */
function toOthers(feedback: string): string {
  return feedback.replace(/^Yes\. (?=\S)/, '');
}

/** A choice may end with a stop of its own. */
function join(sentences: readonly string[]): string {
  return sentences
    .map((sentence) => sentence.replace(/([.!?])([”“])\.$/, '$1$2'))
    .filter((sentence) => sentence !== '')
    .join(' ');
}
