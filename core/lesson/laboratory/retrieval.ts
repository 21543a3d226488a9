import { seedOf } from '#core/base/seed';

const DAY = 86_400_000;
/** After a challenge it is asked for again, if the student wants: in days. */
export const GAPS = [1, 7] as const;

/** What a browser keeps of it. Plain data. */
export interface Retrieval {
  /** Of the challenge that began it. */
  readonly seed: number;
  /** Unix milliseconds. */
  readonly since: number;
  /** How many of the gaps are done. */
  readonly done: number;
}

/** The challenge that is due, by its seed, or when the next one will be; null once all are done. */
export type NextRetrieval =
  | { readonly isDue: true; readonly seed: number }
  | { readonly isDue: false; readonly at: number };

/** Another curvature each time, so that the number can't be repeated. @param now Unix milliseconds */
export function nextRetrieval({ seed, since, done }: Retrieval, now: number): NextRetrieval | null {
  const gap = GAPS[done];
  if (gap === undefined) return null;
  const at = since + gap * DAY;
  return now >= at ? { isDue: true, seed: seedOf(`${seed} ${gap}`) } : { isDue: false, at };
}

/** What was kept, or null for anything else: a browser keeps what others wrote, too. */
export function readRetrieval(text: string | null): Retrieval | null {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (typeof kept !== 'object' || kept === null) return null;
    const { seed, since, done } = kept as Readonly<Record<string, unknown>>;
    const isWhole = (value: unknown): value is number =>
      Number.isSafeInteger(value) && Number(value) >= 0;
    return isWhole(seed) && isWhole(since) && isWhole(done) ? { seed, since, done } : null;
  } catch {
    return null;
  }
}
