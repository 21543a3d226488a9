import { changeNumber } from '#core/lesson/change-number';
import type { Picks, RateChange } from '#core/lesson/round';
import type { Change, Part, TableNews } from './part';

type Row = [number: number, step: number, learningRate: number];

/** The changes of rates in steer: a row for each. Of a student's changes only the last can be replaced, and more follow. */
export class ChangesPart implements Part<TableNews<Row>> {
  constructor(
    private readonly round: number | null,
    private readonly picks: Picks,
  ) {}

  whole(): TableNews<Row> {
    const rows: Row[] = [];
    for (const [participant, { changes }] of this.picks) rows.push(...rowsOf(participant, changes));
    return { rows, gone: [] };
  }

  since(older: this): Change<TableNews<Row>> | null {
    if (this.picks === older.picks) return null;
    const rows: Row[] = [];
    for (const participant of this.picks.changedSince(older.picks)) {
      const changes = this.picks.get(participant)?.changes ?? [];
      const before = older.picks.get(participant)?.changes ?? [];
      // After another round, or an undone lock, there are fewer.
      if (this.round !== older.round || before.length > changes.length) return this.#anew();
      const kept = before.length > 0 && changes[before.length - 1] === before.at(-1);
      rows.push(...rowsOf(participant, changes, kept ? before.length : before.length - 1));
    }
    return rows.length === 0 ? null : { isWhole: false, news: { rows, gone: [] } };
  }

  #anew(): Change<TableNews<Row>> {
    return { isWhole: true, news: this.whole() };
  }
}

function rowsOf(participant: number, changes: readonly RateChange[], from = 0): Row[] {
  const first = Math.max(0, from);
  return changes
    .slice(first)
    .map(({ step, learningRate }, at) => [
      changeNumber(participant, first + at),
      step,
      learningRate,
    ]);
}
