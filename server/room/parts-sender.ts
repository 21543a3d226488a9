import type { Part } from '#core/room/views/parts/part';

export type PartRecord = { readonly [name: string]: Part<object> };
type NewsOf<P> = P extends Part<infer News> ? News : never;

/** Parts of a view as they are sent, and the versions of all of them. */
export interface SentParts<P extends PartRecord> {
  readonly versions: Record<keyof P, number>;
  readonly parts: {
    [Name in keyof P]?: NewsOf<P[Name]> & { base: number | null; version: number };
  };
}

/**
 * Numbers the states of the parts that one audience is sent, and finds what has changed from one to the next. All
 * who listen are told the same, so there is one history, however many they are.
 */
export class PartsSender<P extends PartRecord> {
  readonly #told = new Map<keyof P, { readonly part: P[keyof P]; readonly version: number }>();

  /** What has changed since the last call; at the first, everything. */
  news(now: P): SentParts<P> {
    const parts: SentParts<P>['parts'] = {};
    for (const name of namesOf(now)) {
      const part: P[keyof P] = now[name]!;
      const told = this.#told.get(name);
      const change =
        told === undefined ? { isWhole: true, news: part.whole() } : part.since(told.part);
      const version = (told?.version ?? 0) + (change === null ? 0 : 1);
      this.#told.set(name, { part, version });
      if (change === null) continue;
      const base = change.isWhole ? null : version - 1;
      parts[name] = { ...(change.news as NewsOf<P[typeof name]>), base, version };
    }
    return { versions: this.#versions(), parts };
  }

  /** These parts as `news` has told them last, whole. */
  whole(names: readonly (keyof P)[]): SentParts<P> {
    const parts: SentParts<P>['parts'] = {};
    for (const name of names) {
      const told = this.#told.get(name);
      if (told === undefined) continue;
      const news = told.part.whole() as NewsOf<P[typeof name]>;
      parts[name] = { ...news, base: null, version: told.version };
    }
    return { versions: this.#versions(), parts };
  }

  #versions(): Record<keyof P, number> {
    const versions = [...this.#told].map(([name, { version }]) => [name, version]);
    return Object.fromEntries(versions);
  }
}

function namesOf<P extends PartRecord>(parts: P): (keyof P)[] {
  return Object.keys(parts);
}
