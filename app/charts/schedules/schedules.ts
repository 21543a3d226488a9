import type { Outcome } from '#core/engine/outcome';
import type { Words } from '#core/words/words';
import { listed } from '../../ui/words/listed';
import type { NameEntries, PickPairs, VerdictPairs } from '../sweep-data';

/** What one student did with the rate, a staircase over the steps, and the outcome. */
export interface ScheduleLine {
  readonly participant: number;
  /** [step, the rate from the next update on], steps rising from 0. */
  readonly rates: readonly (readonly [step: number, learningRate: number])[];
  readonly outcome: Outcome;
  /** The step at which it ends: on diverging, on converging, or with the budget. */
  readonly end: number;
}

type Changes = readonly (readonly [participant: number, step: number, learningRate: number])[];

/** Every run that has a verdict, the best last, so that they are drawn on top. */
export function scheduleLines(
  picks: PickPairs,
  changes: Changes,
  verdicts: VerdictPairs,
  budget: number,
): readonly ScheduleLine[] {
  const rates = new Map(picks.map(([participant, rate]) => [participant, new Map([[0, rate]])]));
  for (const [participant, step, rate] of changes) rates.get(participant)?.set(step, rate);
  return verdicts
    .flatMap(([participant, { outcome, step }]): ScheduleLine[] => {
      const own = rates.get(participant);
      if (own === undefined) return [];
      const end = step ?? budget;
      const until = [...own].filter(([from]) => from < end).sort(([a], [b]) => a - b);
      return [{ participant, rates: until, outcome, end }];
    })
    .sort((a, b) => weight(a) - weight(b));
}

/** Orders the lines: those who converged in fewer steps are drawn on top. */
function weight({ outcome, end }: ScheduleLine): number {
  return outcome === 'converged' ? 1 + 1 / end : 0;
}

/** Who converged first, in one or two sentences. */
export function schedulesHeadline(
  words: Words<'charts' | 'findings'>,
  lines: readonly ScheduleLine[],
  names: NameEntries,
  budget: number,
): string {
  if (lines.length === 0) return words.say('findings.schedules.nobody');
  const best = bestSchedules(lines);
  const first = best[0];
  if (first === undefined) {
    return lines.every(({ outcome }) => outcome === 'diverged')
      ? words.say('findings.schedules.all-out')
      : words.say('findings.schedules.none-there', { budget });
  }
  const nameOf = new Map(names.map(([participant, name]) => [participant, name]));
  const called = best.map(
    ({ participant }) =>
      nameOf.get(participant) ?? words.say('charts.number', { number: participant }),
  );
  const said = { names: listed(words, called, 3), steps: first.end };
  if (best.length > 1) return words.say('findings.schedules.best', said);
  const rates = first.rates.map(([, rate]) => rate);
  const changes = rates.length - 1;
  if (changes === 0) {
    return words.say('findings.schedules.best-constant', { ...said, rate: rates[0] ?? 0 });
  }
  const [lowest, highest] = [Math.min(...rates), Math.max(...rates)];
  return words.say('findings.schedules.best-changing', { ...said, changes, lowest, highest });
}

/** Those who converged in the fewest steps, in the order of joining. */
function bestSchedules(lines: readonly ScheduleLine[]): readonly ScheduleLine[] {
  const converged = lines.filter(({ outcome }) => outcome === 'converged');
  const fewest = Math.min(...converged.map(({ end }) => end));
  return converged
    .filter(({ end }) => end === fewest)
    .sort((a, b) => a.participant - b.participant);
}
