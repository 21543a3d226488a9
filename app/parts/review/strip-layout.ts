import type { Outcome } from '#core/engine/outcome';
import { STACKED_OUTCOMES } from '../../ui/marks/outcome';
import { logScale } from '../../ui/scale';

export interface RoundStripPick {
  readonly learningRate: number;
  readonly outcome: Outcome;
}

export interface StripRound {
  readonly number: number;
  readonly title: string;
  readonly picks: readonly RoundStripPick[];
}

export interface RoundStripMark {
  readonly outcome: Outcome;
  readonly x: number;
  /** Upwards from the bottom of the strip to the mark's centre. */
  readonly up: number;
}

export interface RoundStrip {
  readonly marks: readonly RoundStripMark[];
  /** Of the tallest stack. */
  readonly height: number;
}

/** Space per mark from side to side, in pixels; the largest at which every stack fits is used. */
const PITCHES = [11, 9, 7.5, 6, 5, 4] as const;
const MOST_HEIGHT = 150;

/**
 * One mark per pick, stacked where rates are close together, every strip to the same scale.
 * @param domain learning rates at the ends of the axis; picks beyond it are left out
 * @returns the strips, and the space per mark in pixels
 */
export function roundStripLayout(
  rounds: readonly (readonly RoundStripPick[])[],
  domain: readonly [number, number],
  width: number,
): { readonly strips: readonly RoundStrip[]; readonly pitch: number } {
  const scale = logScale(domain, [0, width]);
  const smallest = PITCHES[PITCHES.length - 1]!;
  for (const pitch of PITCHES) {
    const strips = rounds.map((picks) => strip(picks, domain, scale, pitch));
    const fits = strips.every(({ height }) => height <= MOST_HEIGHT);
    if (fits || pitch === smallest) return { strips, pitch };
  }
  return { strips: [], pitch: smallest };
}

function strip(
  picks: readonly RoundStripPick[],
  [lowest, highest]: readonly [number, number],
  scale: (rate: number) => number,
  pitch: number,
): RoundStrip {
  const columns = new Map<number, RoundStripPick[]>();
  for (const pick of picks) {
    if (pick.learningRate < lowest || pick.learningRate > highest) continue;
    const column = Math.round(scale(pick.learningRate) / pitch);
    columns.set(column, [...(columns.get(column) ?? []), pick]);
  }
  let tallest = 0;
  const marks = [...columns].flatMap(([column, stack]) => {
    tallest = Math.max(tallest, stack.length);
    return stack
      .sort((a, b) => STACKED_OUTCOMES.indexOf(a.outcome) - STACKED_OUTCOMES.indexOf(b.outcome))
      .map(({ outcome }, level) => ({ outcome, x: column * pitch, up: (level + 0.5) * pitch }));
  });
  return { marks, height: tallest * pitch };
}
