import type { Question } from '#core/lesson/activities/question';
import { type KindReview, type RoundProps, textHead } from '../../parts/review/kind-review';
import type { ReviewRound } from '../../parts/review/review-types';
import { letterOf } from '../../ui/words/letter-of';
import { HeldMisconceptions } from './charts/held-misconceptions';
import { VoteBars } from './charts/vote-bars';
import { heldMisconceptions, type Votes, votesPerChoice } from './charts/votes';

export const questionReview: KindReview<'question'> = {
  Round: QuestionRound,
  heads: ({ isConfidenceAsked }) => [
    textHead('chose'),
    ...(isConfidenceAsked ? [textHead('how sure')] : []),
  ],
  cells: ({ answer, isConfidenceAsked }, { votes }, participant) => {
    const vote = votes.find((one) => one.participant === participant);
    if (vote === undefined) return null;
    const isRight = answer?.right === vote.choice;
    return [
      `${letterOf(vote.choice)}${isRight ? ', right' : ''}`,
      ...(isConfidenceAsked ? [vote.confidence ?? 'not said'] : []),
    ];
  },
  finding: rightWords,
};

function rightWords({ answer }: Question, { votes }: ReviewRound): string | null {
  if (answer === null) return null;
  const right = votes.filter(({ choice }) => choice === answer.right).length;
  return `${right} of ${votes.length} answered right.`;
}

function QuestionRound({ activity, round, rounds }: RoundProps<'question'>) {
  const { choices, answer } = activity;
  const counts = countsOf(activity, round);
  const first = rounds.find((one) => one.number === round.revoteOf);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h3 className="max-w-180 text-[20px] text-balance type-title">{activity.text}</h3>
      <p className="text-[16px]">{rightWords(activity, round)}</p>
      <div className="max-w-180">
        <VoteBars
          choices={choices}
          counts={counts}
          first={first === undefined ? null : countsOf(activity, first)}
          right={answer?.right ?? null}
          isConfidenceAsked={activity.isConfidenceAsked}
        />
      </div>
      <div className="max-w-180">
        <HeldMisconceptions held={heldMisconceptions(counts, answer)} />
      </div>
    </div>
  );
}

function countsOf({ choices }: Question, { votes }: ReviewRound) {
  const triples: Votes = votes.map((one) => [one.participant, one.choice, one.confidence]);
  return votesPerChoice(triples, choices.length);
}
