import type { Question } from '#core/lesson/activities/question';
import { twinnedWith } from '#core/lesson/activities/twins';
import type { ReviewRound } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { SavedChart } from '../../charts/saving/saved-chart';
import { type KindReview, type RoundProps, textHead } from '../../parts/review/kind-review';
import { sureWords } from '../../parts/review/review-words';
import { StudentNames } from '../../parts/review/student-names';
import { letterOf } from '../../ui/words/letter-of';
import { lastingTurns, questionFamily } from './charts/flow/family';
import { flowOf } from './charts/flow/flow';
import { FlowChart } from './charts/flow/flow-chart';
import { FlowTable, SurenessMatrix } from './charts/flow/flow-tables';
import { lastingBelief, lastingSentence, questionHeadline } from './charts/flow/flow-words';
import { type GainFigures, gainFigures } from './charts/gain-figures';
import { HeldMisconceptions } from './charts/held-misconceptions';
import { heldMisconceptions, type Votes, votesPerChoice } from './charts/votes';

export const questionReview: KindReview<'question'> = {
  Round: QuestionRound,
  told: (words, { answer, choices }, { vote }) =>
    vote &&
    words.say('review-rounds.question.told', {
      letter: letterOf(vote.choice),
      judged: judged(answer, vote.choice),
      sure: vote.confidence ?? 'other',
      choice: choices[vote.choice] ?? '',
    }),
  heads: (words, { isConfidenceAsked }) => [
    textHead(words.say('review-rounds.head.chose')),
    ...(isConfidenceAsked ? [textHead(words.say('review-rounds.head.sure'))] : []),
  ],
  cells: (words, { answer, isConfidenceAsked }, { vote }) => {
    if (vote === null) return null;
    const { choice, confidence } = vote;
    const letter = letterOf(choice);
    return [
      words.say('review-rounds.question.chose', { letter, judged: judged(answer, choice) }),
      ...(isConfidenceAsked
        ? [
            confidence === null
              ? words.say('review-rounds.question.not-said')
              : sureWords(words, confidence),
          ]
        : []),
    ];
  },
  headline: (words, activity, round, rounds) => {
    const { flow, column } = votesOfRound(words, activity, round, rounds);
    return questionHeadline(words, flow, column);
  },
};

/** `other`: nobody has said what is right. */
function judged(answer: Question['answer'], choice: number): 'right' | 'wrong' | 'other' {
  if (answer === null) return 'other';
  return answer.right === choice ? 'right' : 'wrong';
}

function QuestionRound({
  words,
  activity,
  round,
  rounds,
  participants,
  base,
}: RoundProps<'question'>) {
  const { answer } = activity;
  const { flow, column, lasting, votes } = votesOfRound(words, activity, round, rounds);
  const twinned = twinnedWith(
    activity,
    rounds.filter(({ number }) => number < round.number),
  );
  const gain = twinned === undefined ? null : gainFigures(words, twinned, round);
  const sureAndWrong = new Set(
    votes
      .filter(({ choice, confidence }) => confidence === 'sure' && choice !== answer?.right)
      .map(({ participant }) => participant),
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="grid break-inside-avoid grid-cols-[minmax(0,1fr)] gap-6">
        <p className="max-w-200 text-[17px] text-pretty">{activity.text}</p>
        <div className="@container">
          <SavedChart title={words.say('review-rounds.question.votes')}>
            <FlowChart
              flow={flow}
              current={column}
              label={words.say('review-rounds.question.picture', {
                headline: questionHeadline(words, flow, column),
              })}
            />
          </SavedChart>
          <ChoiceList words={words} activity={activity} />
          <details className="mt-1 text-[14px] print:hidden">
            <summary className="text-mut">{words.say('charts.numbers-behind')}</summary>
            <FlowTable flow={flow} />
          </details>
        </div>
      </div>
      <div className="flex break-inside-avoid flex-wrap gap-x-10 gap-y-4 border-t border-line pt-4">
        {flow.columns.map(({ round: number }, at) => (
          <SurenessMatrix key={number} flow={flow} column={at} />
        ))}
        <div className="min-w-60 flex-1">
          <StudentNames
            words={words}
            title={words.say('review-rounds.question.sure-and-wrong')}
            students={participants.filter(({ number }) => sureAndWrong.has(number))}
            base={base}
          />
        </div>
      </div>
      {lasting.length > 0 && <p className="text-[16px]">{lasting.join(' ')}</p>}
      {twinned === undefined || gain === null ? null : (
        <GainLine words={words} of={twinned} gain={gain} />
      )}
      <div className="max-w-180">
        <HeldMisconceptions held={heldMisconceptions(countsOf(activity, votes), answer)} />
      </div>
    </div>
  );
}

/** The votes of the round's whole family, the round's own column, and what lasted. */
function votesOfRound(
  words: Words<'findings'>,
  activity: Question,
  round: ReviewRound,
  rounds: readonly ReviewRound[],
) {
  const family = questionFamily({ ...round, activity }, rounds);
  const flow = flowOf(family);
  const own = flow.columns.findIndex((one) => one.round === round.number);
  // The page of a first vote is that of the votes again too: it tells how they ended.
  const column = own === 0 ? family.votes.length - 1 : own;
  const { cameOver, rightAgain } = lastingTurns(family);
  const lasting = [lastingSentence(words, cameOver, rightAgain), lastingBelief(words, flow)];
  const last = [...family.votes, family.twin].find(
    (one) => one?.number === flow.columns[column]?.round,
  );
  return {
    ...{ flow, column, votes: last?.votes ?? round.votes },
    lasting: lasting.filter((one) => one !== null),
  };
}

/** Where the picture is too narrow for the choices' words, they stand below it. */
function ChoiceList({
  words,
  activity: { choices, answer },
}: {
  words: Words<'review-rounds'>;
  activity: Question;
}) {
  return (
    <ol className="mt-2 grid gap-1 text-[15px] @min-[640px]:hidden">
      {choices.map((choice, at) => (
        <li key={letterOf(at)} className="flex gap-2">
          <strong className="font-[800]">{letterOf(at)}</strong>
          <span>
            {choice}
            {answer?.right === at && (
              <span className="text-mut">{` ${words.say('review-rounds.question.right')}`}</span>
            )}
            {(answer?.misconceptions[at] ?? null) !== null && (
              <span className="block text-mut">{answer?.misconceptions[at]}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function countsOf({ choices }: Question, votes: ReviewRound['votes']) {
  const triples: Votes = votes.map((one) => [one.participant, one.choice, one.confidence]);
  return votesPerChoice(triples, choices.length);
}

/** What the class had gained by the twin of an earlier question. */
function GainLine({
  words,
  of: { number, title },
  gain,
}: {
  words: Words<'review-rounds'>;
  of: ReviewRound;
  gain: GainFigures;
}) {
  const said = { round: number, title, gain: gain.words };
  return (
    <section
      aria-label={words.say('review-rounds.question.gain')}
      className="flex max-w-180 items-baseline gap-4 border-t border-line pt-5"
    >
      <p className="shrink-0 text-[36px] type-figure">
        <bdi>{gain.figure}</bdi>
      </p>
      <p className="text-[16px]">
        {title === ''
          ? words.say('review-rounds.question.gain-on', said)
          : words.say('review-rounds.question.gain-on-titled', said)}
      </p>
    </section>
  );
}
