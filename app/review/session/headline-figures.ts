import { formatCount } from '#core/engine/number-format';
import { isOfStudents } from '#core/report/round-facts';
import { comparableRounds } from '#core/report/same-experiment';
import type { ReviewRound } from '#core/report/session-review';
import { type RoundFigures, roundFigures } from './round-figures';

/** One of the three figures under the finding; `before` if it is a shift. */
export interface HeadlineFigure {
  readonly before: string | null;
  readonly value: string;
  readonly words: string;
}

/** Shifts if the same experiment was played at least twice, otherwise totals of all rounds. */
export function headlineFigures(rounds: readonly ReviewRound[]): readonly HeadlineFigure[] {
  const compared = comparableRounds(rounds);
  const [first, last] = [compared[0], compared.at(-1)];
  if (first !== undefined && last !== undefined) {
    return shifts(roundFigures(first), roundFigures(last));
  }
  const played = rounds.filter(isOfStudents);
  if (played.length === 0) return [];
  const figures = played.map(roundFigures);
  const sum = (of: (one: RoundFigures) => number) => figures.reduce((all, one) => all + of(one), 0);
  const runs = sum((one) => one.runs);
  const fewest = Math.min(...figures.map((one) => one.fewestSteps ?? Number.POSITIVE_INFINITY));
  return [
    plain(
      sum((one) => one.outcomes.converged),
      `of ${formatCount(runs)} converged`,
    ),
    plain(
      sum((one) => one.outcomes.diverged),
      `of ${formatCount(runs)} diverged`,
    ),
    Number.isFinite(fewest)
      ? plain(fewest, 'steps, the fewest to converge')
      : plain(
          sum((one) => one.outcomes['too-slow']),
          `of ${formatCount(runs)} too slow`,
        ),
  ];
}

function shifts(first: RoundFigures, last: RoundFigures): readonly HeadlineFigure[] {
  const isSame = first.runs === last.runs;
  const words = (what: string) =>
    isSame
      ? `of ${formatCount(last.runs)} ${what}`
      : `${what}, of ${formatCount(first.runs)} and then of ${formatCount(last.runs)}`;
  const rounds = `${first.title} to ${last.title}`;
  return [
    {
      before: formatCount(first.outcomes.converged),
      value: formatCount(last.outcomes.converged),
      words: `${words('converged')}, ${rounds}`,
    },
    {
      before: formatCount(first.outcomes.diverged),
      value: formatCount(last.outcomes.diverged),
      words: words('diverged'),
    },
    thirdShift(first, last),
  ];
}

/** How well the class predicted, if both rounds asked for it; otherwise how fast it was. */
function thirdShift(first: RoundFigures, last: RoundFigures): HeadlineFigure {
  if (first.predicted !== null && last.predicted !== null) {
    const isSame = first.predicted.of === last.predicted.of;
    const of = isSame
      ? `of ${formatCount(last.predicted.of)}`
      : `of ${formatCount(first.predicted.of)} and then of ${formatCount(last.predicted.of)}`;
    return {
      before: formatCount(first.predicted.right),
      value: formatCount(last.predicted.right),
      words: `${of} predicted their own outcome`,
    };
  }
  return {
    before: stepsOrNone(first.medianSteps),
    value: stepsOrNone(last.medianSteps),
    words: 'steps to converge, the median',
  };
}

function plain(value: number, words: string): HeadlineFigure {
  return { before: null, value: formatCount(value), words };
}

function stepsOrNone(steps: number | null): string {
  return steps === null ? 'none' : formatCount(steps);
}
