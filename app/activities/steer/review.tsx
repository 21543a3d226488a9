import { formatRate } from '#core/engine/number-format';
import { runsOfSide } from '#core/report/round-facts';
import type { ReviewRound } from '#core/report/session-review';
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

/** The most to list for one student in the table; the CSV has all. */
const MOST_CHANGES = 6;

export const steerReview: KindReview<'steer'> = {
  Round: SteerRound,
  headline: ({ experiment: { budget } }, round, _rounds, names) => {
    const lines = linesOf(round, budget);
    const hasAllLeft = lines.length > 0 && lines.every(({ outcome }) => outcome === 'diverged');
    return hasAllLeft ? 'Everybody flew out.' : schedulesHeadline(lines, names, budget);
  },
  told: (_words, _activity, { run }) => {
    if (run === null) return null;
    const { length } = run.changes;
    const how =
      length === 0
        ? 'Left the rate as it was.'
        : `Changed the rate ${length === 1 ? 'once' : `${length} times`}.`;
    return `${endSentence(run)} ${how}`;
  },
  heads: () => [number('first rate'), longHead('changes'), textHead('happened'), number('at step')],
  cells: (_activity, { run }) => {
    if (run === null) return null;
    const shown = run.changes
      .slice(0, MOST_CHANGES)
      .map(({ step, learningRate }) => `${formatRate(learningRate)} after ${step}`);
    const more = run.changes.length - shown.length;
    return [
      formatRate(run.learningRate),
      <span key="changes" className="block min-w-70 whitespace-normal">
        {shown.length === 0 ? 'none' : `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`}
      </span>,
      <OutcomeCell key="outcome" outcome={run.verdict.outcome} />,
      stepCell(run),
    ];
  },
};

function linesOf(round: ReviewRound, budget: number) {
  const runs = runsOfSide(round, 0);
  const changes = runs.flatMap((run) =>
    run.changes.map(({ step, learningRate }) => [run.participant, step, learningRate] as const),
  );
  return scheduleLines(picksOf(runs), changes, verdictsOf(runs), budget);
}

function SteerRound({ activity, round, names }: RoundProps<'steer'>) {
  const { budget } = activity.experiment;
  const lines = linesOf(round, budget);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h3 className="text-[20px] type-title">The schedules that the class invented</h3>
        <OutcomeList runs={runsOfSide(round, 0)} />
      </div>
      {lines.length > 0 && (
        <div className="break-inside-avoid">
          <SavedChart title="Schedules">
            <div className="h-105 text-[14px]">
              <SchedulesChart lines={lines} budget={budget} names={names} />
            </div>
          </SavedChart>
        </div>
      )}
    </div>
  );
}
