import { CHOICES, questionRules } from '#core/lesson/activities/question';
import { flag, index, listOf, objectOf, orNull, text } from '../../parts/setup/drafts/shape';
import { firstFault, type KindSetup } from '../../parts/setup/kind-setup';

export interface ChoiceDraft {
  readonly text: string;
  /** What to say about it once the answer is shown. */
  readonly feedback: string;
  /** What those who choose it believe; empty for none. */
  readonly misconception: string;
}

export interface QuestionDraft {
  readonly text: string;
  /** 2 to 6. */
  readonly choices: readonly ChoiceDraft[];
  /** Index of the right one; null if none is marked yet. */
  readonly right: number | null;
  readonly isConfidenceAsked: boolean;
  readonly areCountsShown: boolean;
  /** Empty for none. */
  readonly idea: string;
}

export const EMPTY_CHOICE: ChoiceDraft = { text: '', feedback: '', misconception: '' };

export const questionSetup: KindSetup<'question', QuestionDraft> = {
  kind: 'question',
  hasExperiment: false,
  first: {
    text: '',
    choices: [EMPTY_CHOICE, EMPTY_CHOICE, EMPTY_CHOICE],
    right: null,
    isConfidenceAsked: true,
    areCountsShown: false,
    idea: '',
  },
  ownOf: ({ text, choices, isConfidenceAsked, areCountsShown, idea, answer }) => ({
    text,
    choices: choices.map((choice, at) => ({
      text: choice,
      feedback: answer?.feedback[at] ?? '',
      misconception: answer?.misconceptions[at] ?? '',
    })),
    right: answer?.right ?? null,
    isConfidenceAsked,
    areCountsShown: areCountsShown === true,
    idea: idea ?? '',
  }),
  shape: objectOf({
    text,
    choices: listOf(objectOf({ text, feedback: text, misconception: text }), CHOICES.most),
    right: orNull(index),
    isConfidenceAsked: flag,
    areCountsShown: flag,
    idea: text,
  }),
  activityOf: (_experiment, own) => {
    const { text, choices, right, isConfidenceAsked, areCountsShown } = own;
    const idea = own.idea.trim();
    const activity = {
      kind: 'question',
      text: text.trim(),
      choices: choices.map((choice) => choice.text.trim()),
      isConfidenceAsked,
      // Left out where they say nothing: an older plan comes back as it was.
      ...(areCountsShown ? { areCountsShown } : {}),
      ...(idea === '' ? {} : { idea }),
      answer:
        right === null
          ? null
          : {
              right,
              feedback: choices.map(({ feedback }) => feedback.trim()),
              misconceptions: choices.map(({ misconception }, at) =>
                at === right || misconception.trim() === '' ? null : misconception.trim(),
              ),
            },
    } as const;
    const isWritten = activity.text !== '';
    return firstFault(activity, [[isWritten ? 'choices' : 'text', questionRules.fault(activity)]]);
  },
  contests: () => [],
};

/** Without the choice at this index; the mark stays with the choice that had it. */
export function withoutChoice(draft: QuestionDraft, at: number): QuestionDraft {
  const { right } = draft;
  const moved = right !== null && right > at ? right - 1 : right;
  return {
    ...draft,
    choices: draft.choices.filter((_, other) => other !== at),
    right: right === at ? null : moved,
  };
}
