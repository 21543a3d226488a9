import type { PartName } from '#core/protocol/views/presenter-parts';

/** What a view carries of a part: see `core/protocol/views/parts.ts`. */
type PartNews = {
  readonly base: number | null;
  readonly version: number;
} & (
  | { readonly value: unknown }
  | { readonly rows: readonly NumberedRow[]; readonly gone: readonly number[] }
);
type NumberedRow = readonly [number: number, ...rest: unknown[]];

/** A presenter's view, as far as folding its parts goes. */
export interface ViewWithParts {
  readonly versions: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, PartNews | undefined>>;
}

interface Held {
  readonly version: number;
  /** null: a part that is no table. */
  readonly table: Map<number, NumberedRow> | null;
  /** The same object until the part changes. */
  readonly value: unknown;
}

/**
 * Puts the parts of a presenter's view together from what was sent of them. An increment counts only on top of the
 * version that it builds on; what is missing then is named, to be asked for.
 */
export class PartsFold {
  readonly #held = new Map<string, Held>();
  readonly #missing = new Set<string>();

  fold({ versions, parts }: ViewWithParts): void {
    for (const [name, news] of Object.entries(parts)) {
      if (news !== undefined) this.#foldPart(name, news);
    }
    this.#missing.clear();
    for (const [name, version] of Object.entries(versions)) {
      if (this.#held.get(name)?.version !== version) this.#missing.add(name);
    }
  }

  /** As of the view folded last: while it is not empty, the values are not those of any one moment. */
  get missing(): PartName[] {
    return [...this.#missing] as PartName[];
  }

  /** Of every part its value, or all rows of a table by rising number. */
  get values(): Readonly<Record<string, unknown>> {
    return Object.fromEntries([...this.#held].map(([name, { value }]) => [name, value]));
  }

  #foldPart(name: string, news: PartNews): void {
    const { base, version } = news;
    const held = this.#held.get(name);
    if (base !== null && held?.version !== base) return;
    if ('value' in news) {
      this.#held.set(name, { version, table: null, value: news.value });
      return;
    }
    const table = base === null ? new Map<number, NumberedRow>() : (held?.table ?? new Map());
    for (const number of news.gone) table.delete(number);
    for (const row of news.rows) table.set(row[0], row);
    const value = [...table.values()].sort(([a], [b]) => a - b);
    this.#held.set(name, { version, table, value });
  }
}

/** How the views of one connection, which come in parts, become what the page shows. */
export interface Reading<View> {
  /** null: parts of it are missing, so that it can't be shown. */
  read(sent: unknown): View | null;
  /** To be asked for. */
  readonly missing: PartName[];
}
