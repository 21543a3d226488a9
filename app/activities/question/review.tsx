import type { Question } from '#core/lesson/activities/question';
import { twinnedWith } from '#core/lesson/activities/twins';
import type { ReviewRound } from '#core/report/session-review';
import { type KindReview, type RoundProps, textHead } from '../../parts/review/kind-review';
import { letterOf } from '../../ui/words/letter-of';
import { type GainFigures, gainFigures } from './charts/gain-figures';
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
  const twinned = twinnedWith(
    activity,
    rounds.filter(({ number }) => number < round.number),
  );
  const gain = twinned === undefined ? null : gainFigures(twinned, round);
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
      {twinned === undefined || gain === null ? null : <GainLine of={twinned} gain={gain} />}
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

/** What the class had gained by the twin of an earlier question. */
function GainLine({ of, gain }: { of: ReviewRound; gain: GainFigures }) {
  return (
    <section
      aria-label="Gain"
      className="flex max-w-180 items-baseline gap-4 border-t border-line pt-5"
    >
      <p className="shrink-0 text-[36px] type-figure">{gain.figure}</p>
      <p className="text-[16px]">
        {`Gain on the twin of round ${of.number}${of.title === '' ? '' : `, “${of.title}”`}. ${gain.words}`}
      </p>
    </section>
  );
}
