import type { MarkKind } from '../../ui/marks/outcome';

/** Something that happened to one run at a step. */
export interface StepEvent {
  readonly participant: number;
  readonly step: number;
  readonly kind: MarkKind;
}

export interface StepMark extends StepEvent {
  /** From the left end of the scrubber to the mark's centre, in pixels. */
  readonly x: number;
  /** From the scrubber to the mark's centre, in pixels. */
  readonly away: number;
}

export interface StepMarks {
  readonly marks: readonly StepMark[];
  /** Of the tallest stack, in pixels. */
  readonly height: number;
  /** Space for a mark from side to side, in pixels. */
  readonly pitch: number;
}

/** The largest at which every stack fits is used. */
const PITCHES = [9, 7.5, 6, 5, 4, 3] as const;

/**
 * One mark for each event, stacked where steps are close together.
 * @param steps the last one @param width of the scrubber @param most height of a stack, in pixels
 */
export function stepMarks(
  events: readonly StepEvent[],
  steps: number,
  width: number,
  most: number,
): StepMarks {
  for (const pitch of PITCHES) {
    const stacked = stack(events, steps, width, pitch);
    if (stacked.height <= most) return stacked;
  }
  // Beyond that marks come to lie on one another rather than outside of the picture.
  const smallest = stack(events, steps, width, PITCHES[PITCHES.length - 1]!);
  const squeeze = most / smallest.height;
  return {
    ...smallest,
    height: most,
    marks: smallest.marks.map((mark) => ({ ...mark, away: mark.away * squeeze })),
  };
}

function stack(
  events: readonly StepEvent[],
  steps: number,
  width: number,
  pitch: number,
): StepMarks {
  const heights = new Map<number, number>();
  let tallest = 0;
  const marks = [...events]
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.step - b.step)
    .map((event) => {
      const column = Math.round((width * event.step) / steps / pitch);
      const level = heights.get(column) ?? 0;
      heights.set(column, level + 1);
      tallest = Math.max(tallest, level + 1);
      return { ...event, x: column * pitch, away: (level + 0.5) * pitch };
    });
  return { marks, height: tallest * pitch, pitch };
}
