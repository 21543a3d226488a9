import { NumberedMap } from '../../../base/numbered-map';
import { isSame } from '../../../base/same';

/**
 * A large piece of a presenter's view as it is now. It is sent when it changes and not with every view; by its
 * identity alone it knows most of the time that nothing has.
 */
export interface Part<News> {
  whole(): News;
  /** What has changed since `older`, an earlier state of the same part; null: nothing. */
  since(older: this): Change<News> | null;
}

export interface Change<News> {
  /** It doesn't build on what was there before. */
  readonly isWhole: boolean;
  readonly news: News;
}

/** Sent whole. Made only where one of `sources`, which are compared by identity, is another than before. */
export class ValuePart<Value> implements Part<{ value: Value }> {
  #made: { readonly value: Value } | null = null;

  constructor(
    private readonly sources: readonly unknown[],
    private readonly make: () => Value,
  ) {}

  whole(): { value: Value } {
    this.#made ??= { value: this.make() };
    return this.#made;
  }

  since(older: this): Change<{ value: Value }> | null {
    if (areIdentical(this.sources, older.sources)) {
      this.#made ??= older.#made;
      return null;
    }
    const news = this.whole();
    return isSame(news.value, older.whole().value) ? null : { isWhole: true, news };
  }
}

/** A row of a table begins with its number, mostly a participant's. */
export type NumberedRow = readonly [number: number, ...rest: unknown[]];

export interface TableNews<Row> {
  /** New or changed. */
  rows: Row[];
  gone: number[];
}

interface TableSources<Row> {
  /** Where one of these is another, compared by identity, the table is sent anew. */
  readonly settings: readonly unknown[];
  /** A row can only change where one of these has. */
  readonly maps: readonly ReadonlyMap<number, unknown>[];
  /** null: none with this number. */
  readonly row: (number: number) => Row | null;
}

/** Sent as the rows that have changed. Costs as much as changed, not as much as there is. */
export class TablePart<Row extends NumberedRow> implements Part<TableNews<Row>> {
  constructor(private readonly sources: TableSources<Row>) {}

  whole(): TableNews<Row> {
    const { maps, row } = this.sources;
    const numbers = new Set(maps.flatMap((map) => [...map.keys()]));
    const rows = [...numbers].sort((a, b) => a - b).map(row);
    return { rows: rows.filter((one) => one !== null), gone: [] };
  }

  since(older: this): Change<TableNews<Row>> | null {
    const { settings, maps, row } = this.sources;
    if (!areIdentical(settings, older.sources.settings)) {
      return { isWhole: true, news: this.whole() };
    }
    const changed = new Set<number>();
    maps.forEach((map, at) => {
      for (const number of changedKeys(map, older.sources.maps[at]!)) changed.add(number);
    });
    const news: TableNews<Row> = { rows: [], gone: [] };
    for (const number of changed) {
      const [now, before] = [row(number), older.sources.row(number)];
      if (now !== null && (before === null || !areIdentical(now, before))) news.rows.push(now);
      if (now === null && before !== null) news.gone.push(number);
    }
    return news.rows.length + news.gone.length === 0 ? null : { isWhole: false, news };
  }
}

function* changedKeys(
  map: ReadonlyMap<number, unknown>,
  older: ReadonlyMap<number, unknown>,
): Iterable<number> {
  if (map === older) return;
  if (map instanceof NumberedMap && older instanceof NumberedMap) {
    yield* map.changedSince(older);
    return;
  }
  for (const [key, value] of map) if (older.get(key) !== value) yield key;
  for (const key of older.keys()) if (!map.has(key)) yield key;
}

function areIdentical(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => Object.is(one, b[at]));
}
