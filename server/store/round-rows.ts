import type { Outcome, Trigger } from '#core/engine/outcome';
import type { Confidence } from '#core/lesson/round';
import type { ReviewGuess, ReviewRun, ReviewTap, ReviewVote } from '#core/report/session-review';
import type { Database } from './dialect';

/** What students gave to a round and what became of it, each by side, then in the order of joining. */
export interface RoundRows {
  readonly runs: readonly ReviewRun[];
  readonly votes: readonly ReviewVote[];
  readonly taps: readonly ReviewTap[];
  readonly guesses: readonly ReviewGuess[];
}

export const NO_ROWS: RoundRows = { runs: [], votes: [], taps: [], guesses: [] };

/**
 * By the number of the round. The database makes one text of all rows of a round: a large class has some 20,000, and
 * handing them over cell by cell takes fifteen times as long (SQLite: 600 ms against 40). Every bit of a number comes
 * back; a test compares them.
 */
export async function roundRows(
  database: Database,
  session: string,
): Promise<ReadonlyMap<number, RoundRows>> {
  const packed = database.dialect.packedRows(session);
  const [runs, votes, taps, guesses] = await Promise.all(
    [packed.runs, packed.votes, packed.taps, packed.guesses].map((query) =>
      database.$queryRaw<Packed[]>(query),
    ),
  );
  const found = new Map<number, RoundRows>();
  const add = (byRound: readonly Packed[] = [], rowsOf: (text: string) => Partial<RoundRows>) => {
    for (const { round, rows } of byRound) {
      const number = Number(round);
      found.set(number, { ...(found.get(number) ?? NO_ROWS), ...rowsOf(rows) });
    }
  };
  add(runs, (text) => ({ runs: unpacked<RunCells>(text).map(run).sort(bySideAndStudent) }));
  add(votes, (text) => ({ votes: unpacked<VoteCells>(text).map(vote).sort(byStudent) }));
  add(taps, (text) => ({ taps: unpacked<TapCells>(text).map(tap).sort(byStudent) }));
  add(guesses, (text) => ({ guesses: unpacked<GuessCells>(text).map(guess).sort(byStudent) }));
  return found;
}

interface Packed {
  readonly round: number | bigint;
  /** An array of arrays, as JSON. */
  readonly rows: string;
}

/** A boolean. */
type Flag = 0 | 1;
type RunCells = readonly [
  side: number,
  participant: number,
  learningRate: string,
  prediction: Outcome | null,
  confidence: Confidence | null,
  changes: string | null,
  outcome: Outcome,
  step: number | null,
  overshooting: Flag,
  thrown: Flag,
  trigger: Trigger | null,
  finalGap: string | null,
];
type VoteCells = readonly [participant: number, choice: number, confidence: Confidence | null];
type TapCells = readonly [participant: number, step: number];
type GuessCells = readonly [participant: number, places: string];

function unpacked<Cells>(text: string): Cells[] {
  return JSON.parse(text);
}

function run([
  side,
  participant,
  rate,
  prediction,
  confidence,
  changes,
  ...verdict
]: RunCells): ReviewRun {
  const [outcome, step, overshooting, thrown, trigger, finalGap] = verdict;
  return {
    participant,
    side,
    learningRate: Number(rate),
    prediction,
    confidence,
    changes: changes === null ? [] : JSON.parse(changes),
    verdict: {
      outcome,
      step,
      overshooting: overshooting === 1,
      thrown: thrown === 1,
      trigger,
      finalGap: finalGap === null ? null : Number(finalGap),
    },
  };
}

function vote([participant, choice, confidence]: VoteCells): ReviewVote {
  return { participant, choice, confidence };
}

function tap([participant, step]: TapCells): ReviewTap {
  return { participant, step };
}

function guess([participant, places]: GuessCells): ReviewGuess {
  return { participant, places: JSON.parse(places) };
}

interface OfStudent {
  readonly participant: number;
}

function byStudent(a: OfStudent, b: OfStudent): number {
  return a.participant - b.participant;
}

function bySideAndStudent(a: ReviewRun, b: ReviewRun): number {
  return a.side - b.side || byStudent(a, b);
}
