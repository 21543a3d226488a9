import type { Key } from '#core/words/messages';
import type { Words } from '#core/words/words';
import type { Activity } from '../../activities/activity';
import type { IdeaCode } from '../../activities/ideas';
import type { Question } from '../../activities/question';
import type { PlanItem } from '../lesson-plan';

/*
 * The items of the built-in plans without their words, which stand in the catalogues `plan` and `plan-questions`: no page
 * can load those, for every script is a public file.
 */

/** By the codes of its items: what each catalogue says of all of them. */
type CodeOf<K, End extends string> = K extends `plan.${infer Code}.${End}` ? Code : never;
type ItemCode = CodeOf<Key<'plan'>, 'note'>;
type ChoiceCode =
  Key<'plan-questions'> extends infer K
    ? K extends `plan-questions.${infer Code}.feedback`
      ? Code
      : never
    : never;
type BeliefCode =
  Key<'plan-questions'> extends infer K
    ? K extends `plan-questions.belief.${infer Code}`
      ? Code
      : never
    : never;

interface PlayedItem {
  readonly id: ItemCode;
  readonly activity: Activity;
  /** As in the item of a plan. */
  readonly timeLimit: number | null;
}

/** Multiple choice. */
export interface AskedItem {
  readonly id: Extract<ItemCode, `${'question' | 'twin'}-${string}`>;
  /** What it is about: each question of the first lesson has a twin about the same. */
  readonly idea: IdeaCode;
  readonly choices: readonly Choice[];
  readonly timeLimit: number;
}

/** One choice of a question. The right one stands for no misconception. */
interface Choice {
  readonly says: ChoiceCode;
  readonly believes: BeliefCode | null;
}

export type BuiltInItem = PlayedItem | AskedItem;

/** The item as an instructor gets it. */
export function itemIn(words: Words<'plan' | 'plan-questions'>, item: BuiltInItem): PlanItem {
  const { id, timeLimit } = item;
  return {
    id,
    title: words.say(`plan.${id}.title`),
    note: words.say(`plan.${id}.note`),
    activity: 'choices' in item ? questionIn(words, item) : item.activity,
    timeLimit,
  };
}

function questionIn(words: Words<'plan-questions'>, { id, idea, choices }: AskedItem): Question {
  return {
    kind: 'question',
    text: words.say(`plan-questions.${id}`),
    choices: choices.map(({ says }) => words.say(`plan-questions.${says}`)),
    isConfidenceAsked: true,
    idea: words.say(`plan-questions.idea.${idea}`),
    answer: {
      right: choices.findIndex(({ believes }) => believes === null),
      feedback: choices.map(({ says }) => words.say(`plan-questions.${says}.feedback`)),
      misconceptions: choices.map(
        ({ believes }) => believes && words.say(`plan-questions.belief.${believes}`),
      ),
    },
  };
}
