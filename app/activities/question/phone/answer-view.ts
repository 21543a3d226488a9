import type { Question } from '#core/lesson/activities/question';
import type { Words } from '#core/words/words';

/** One choice after the vote. */
export interface ChoiceRow {
  readonly words: string;
  readonly isOwn: boolean;
  /** null while the answer is withheld. */
  readonly isRight: boolean | null;
  /** How many chose it, and their share of all votes, 0 to 1. */
  readonly votes: number;
  readonly share: number;
  /** How many chose it in the earlier vote; null if there was none. */
  readonly before: number | null;
}

type Counts = Readonly<Record<string, number>>;
interface TallyOf {
  /** null: hidden. */
  readonly choices: readonly Counts[] | null;
  readonly voters: number;
}

export function choiceRows(
  { choices, answer }: Question,
  own: number | null,
  tally: TallyOf | null,
  firstTally: TallyOf | null,
): readonly ChoiceRow[] {
  return choices.map((words, at) => {
    const votes = sum(tally?.choices?.[at]);
    return {
      words,
      isOwn: at === own,
      isRight: answer === null ? null : at === answer.right,
      votes,
      share: tally === null || tally.voters === 0 ? 0 : votes / tally.voters,
      before: firstTally === null ? null : sum(firstTally.choices?.[at]),
    };
  });
}

function sum(counts: Counts | undefined): number {
  return Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
}

/** What the page says at the top, and which kind of message it is. */
export type Answered =
  | { readonly kind: 'waiting'; readonly title: string }
  | {
      readonly kind: 'right' | 'wrong' | 'none';
      readonly title: string;
      readonly feedback: string;
    };

/** @param own index of this phone's choice; null: none @param wasSure of it */
export function answered(
  words: Words<'play-question'>,
  { answer }: Question,
  own: number | null,
  wasSure = false,
): Answered {
  if (answer === null) return { kind: 'waiting', title: words.say('play-question.waiting') };
  const feedback = (at: number) => answer.feedback[at] ?? '';
  if (own === null) {
    return {
      kind: 'none',
      title: words.say('play-question.none'),
      feedback: feedback(answer.right),
    };
  }
  return own === answer.right
    ? { kind: 'right', title: words.say('play-question.right'), feedback: feedback(own) }
    : {
        kind: 'wrong',
        title: words.say(wasSure ? 'play-question.sure-wrong' : 'play-question.wrong'),
        feedback: feedback(own),
      };
}
