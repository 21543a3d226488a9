import { Prisma } from '../../prisma/generated/client';
import type { StoredRun } from './room-store';

const INSERT_RUNS = `INSERT INTO "Run" ("sessionId", "roundNumber", "side", "participantNumber",
  "learningRate", "prediction", "confidence", "changes", "outcome", "step", "overshooting", "thrown",
  "trigger", "finalGap") VALUES `;

/**
 * The statement that stores these runs, at least one. Plain SQL: Prisma's own `createMany` puts numbers through a JSON
 * reader that loses their last bit (2.7321442314800955e+70 came back as …095e+70), and a run must be reproducible to
 * the bit. Put together in one go: of statements within statements Prisma takes a multiple of the time.
 */
export function insertRuns(
  sessionId: string,
  round: number,
  runs: readonly StoredRun[],
): Prisma.Sql {
  const values: unknown[] = [];
  const strings: string[] = [];
  for (const { participant, side, learningRate, prediction, confidence, ...run } of runs) {
    const { outcome, step, overshooting, thrown, trigger, finalGap } = run.verdict;
    const changes = run.changes.length === 0 ? null : JSON.stringify(run.changes);
    const row = [
      ...[sessionId, round, side, participant, learningRate, prediction, confidence, changes],
      ...[outcome, step, overshooting, thrown, trigger, finalGap],
    ];
    strings.push(strings.length === 0 ? `${INSERT_RUNS}(` : '), (');
    for (let at = 1; at < row.length; at += 1) strings.push(', ');
    values.push(...row);
  }
  return new Prisma.Sql([...strings, ')'], values);
}
