import type { SectionName } from '../options';

export type Goal =
  | { readonly most: number }
  | { readonly least: number }
  /** So many times what a bare server took in the same run. */
  | { readonly mostTimes: number; readonly of: 'ws' | 'socketIo' };

/** One figure. */
export interface Row {
  readonly section: SectionName;
  readonly students: number;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: Goal | undefined;
  /** The same of the bare servers. */
  readonly ws?: number | undefined;
  readonly socketIo?: number | undefined;
  /** What is worth knowing beside it. */
  readonly note?: string | undefined;
}

/** null: there is no goal, or nothing to hold it against. */
export function isMet({ goal, value, ...bare }: Row): boolean | null {
  if (goal === undefined || Number.isNaN(value)) return null;
  if ('most' in goal) return value <= goal.most;
  if ('least' in goal) return value >= goal.least;
  const yardstick = bare[goal.of];
  return yardstick === undefined ? null : value <= goal.mostTimes * yardstick;
}
