import { type PointerEvent, type RefObject, useRef } from 'react';
import { type RateRange, rateAt } from './rate-scale';

/** Within this distance of the thumb's centre, in CSS pixels, a finger takes hold of the thumb without a jump. */
const THUMB_RADIUS = 24;

interface Slide {
  /** From the finger to the thumb's centre, in CSS pixels. */
  readonly offset: number;
  rate: number;
}

interface SlideOptions {
  readonly range: RateRange;
  /** Where the thumb is shown, as a share of the track. */
  readonly shown: number;
  readonly rate: number | null;
  readonly onDraft: (rate: number) => void;
  readonly onCommit: (rate?: number) => void;
  readonly onDrop: () => void;
}

/**
 * Fingers and mice on a slider: it follows while held, saves when released, and forgets if the page scrolls
 * instead.
 */
export function useSlide({ range, shown, rate, onDraft, onCommit, onDrop }: SlideOptions): {
  track: RefObject<HTMLDivElement | null>;
  handlers: Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >;
} {
  const track = useRef<HTMLDivElement>(null);
  const slide = useRef<Slide | null>(null);

  function rateUnder(x: number): number {
    const box = track.current?.getBoundingClientRect();
    return box === undefined ? range.lowest : rateAt((x - box.left) / box.width, range);
  }

  return {
    track,
    handlers: {
      onPointerDown(event) {
        const box = track.current?.getBoundingClientRect();
        if (event.button !== 0 || box === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const offset = box.left + shown * box.width - event.clientX;
        const takesThumb = rate !== null && Math.abs(offset) <= THUMB_RADIUS;
        const start = takesThumb ? rate : rateUnder(event.clientX);
        slide.current = { offset: takesThumb ? offset : 0, rate: start };
        onDraft(start);
      },
      onPointerMove(event) {
        if (slide.current === null) return;
        slide.current.rate = rateUnder(event.clientX + slide.current.offset);
        onDraft(slide.current.rate);
      },
      onPointerUp() {
        if (slide.current === null) return;
        onCommit(slide.current.rate);
        slide.current = null;
      },
      onPointerCancel() {
        if (slide.current === null) return;
        slide.current = null;
        onDrop();
      },
    },
  };
}
