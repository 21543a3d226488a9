import { runsOfSide } from '#core/report/round-facts';
import type { ReviewRound, ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { SavedChart } from '../../charts/saving/saved-chart';
import { scheduleLines, schedulesHeadline } from '../../charts/schedules/schedules';
import { SchedulesChart } from '../../charts/schedules/schedules-chart';
import {
  type KindReview,
  longHead,
  number,
  type RoundProps,
  textHead,
} from '../../parts/review/kind-review';
import { OutcomeList } from '../../parts/review/outcome-list';
import { picksOf, verdictsOf } from '../../parts/review/round-data';
import { OutcomeCell, stepCell } from '../../parts/review/run-cells';
import { endSentence } from '../../parts/review/run-sentences';
import { changeWords } from '../../ui/words/schedule-words';
import { series } from '../../ui/words/series';

/** The most to list for one student in the table; the CSV has all. */
const MOST_CHANGES = 6;

export const steerReview: KindReview<'steer'> = {
  Round: SteerRound,
  headline: (words, { experiment: { budget } }, round, _rounds, names) => {
    const lines = linesOf(round, budget);
    const hasAllLeft = lines.length > 0 && lines.every(({ outcome }) => outcome === 'diverged');
    return hasAllLeft
      ? words.say('review-rounds.steer.all-out')
      : schedulesHeadline(words, lines, names, budget);
  },
  told: (words, _activity, { run }) =>
    run &&
    [
      endSentence(words, run),
      words.say('review-rounds.steer.told', { count: run.changes.length }),
    ].join(' '),
  heads: (words) => [
    number(words.say('review-rounds.head.first-rate')),
    longHead(words.say('review-rounds.head.changes')),
    textHead(words.say('review-rounds.head.happened')),
    number(words.say('review-rounds.head.step')),
  ],
  cells: (words, _activity, { run }) => {
    if (run === null) return null;
    return [
      words.numbers.rate(run.learningRate),
      <span key="changes" className="block min-w-70 whitespace-normal">
        {changesWords(words, run.changes)}
      </span>,
      <OutcomeCell key="outcome" outcome={run.verdict.outcome} />,
      stepCell(words, run),
    ];
  },
};

function changesWords(
  words: Words<'experiment' | 'review-rounds'>,
  all: ReviewRun['changes'],
): string {
  if (all.length === 0) return words.say('review-rounds.steer.no-change');
  const shown = all.slice(0, MOST_CHANGES).map((change) => changeWords(words, change));
  const changes = series(words, shown);
  const more = all.length - shown.length;
  return more > 0 ? words.say('review-rounds.steer.more', { changes, more }) : changes;
}

function linesOf(round: ReviewRound, budget: number) {
  const runs = runsOfSide(round, 0);
  const changes = runs.flatMap((run) =>
    run.changes.map(({ step, learningRate }) => [run.participant, step, learningRate] as const),
  );
  return scheduleLines(picksOf(runs), changes, verdictsOf(runs), budget);
}

function SteerRound({ words, activity, round, names }: RoundProps<'steer'>) {
  const { budget } = activity.experiment;
  const lines = linesOf(round, budget);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h3 className="text-[20px] type-title">{words.say('review-rounds.steer.schedules')}</h3>
        <OutcomeList words={words} runs={runsOfSide(round, 0)} />
      </div>
      {lines.length > 0 && (
        <div className="break-inside-avoid">
          <SavedChart title={words.say('review-rounds.steer.picture')}>
            <div className="h-105 text-[14px]">
              <SchedulesChart lines={lines} budget={budget} names={names} />
            </div>
          </SavedChart>
        </div>
      )}
    </div>
  );
}
