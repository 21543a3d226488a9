import type { Confidence } from '#core/lesson/round';
import type { Tally } from '#core/protocol/views/common-view';

export type Sureness = Confidence | 'none';

/** A part of a bar: the votes of one confidence. */
export interface Segment {
  readonly sureness: Sureness;
  readonly count: number;
  /** Where it starts and how long it is, as shares of all voters. */
  readonly from: number;
  readonly share: number;
}

export interface TallyBar {
  readonly count: number;
  /** As a share of all voters, 0 to 1. */
  readonly share: number;
  /** The surest first, without those that nobody gave. */
  readonly segments: readonly Segment[];
}

const ORDER: readonly Sureness[] = ['sure', 'think', 'guess', 'none'];

/** The bar of every choice, in their order; none while the counts are hidden. */
export function tallyBars({ choices, voters }: Tally): readonly TallyBar[] {
  return (choices ?? []).map((votes) => {
    let before = 0;
    const segments: Segment[] = [];
    for (const sureness of ORDER) {
      const count = votes[sureness] ?? 0;
      if (count === 0) continue;
      segments.push({ sureness, count, from: before / voters, share: count / voters });
      before += count;
    }
    return { count: before, share: voters === 0 ? 0 : before / voters, segments };
  });
}
