import { type PointerEvent, type RefObject, useRef } from 'react';
import { type RateRange, rateAt } from './rate-scale';

/** A finger within this distance of the thumb's middle takes the thumb as it lies, without a jump. CSS pixels. */
const THUMB_RADIUS = 24;

interface Slide {
  /** From the finger to the thumb's middle, CSS pixels. */
  readonly offset: number;
  rate: number;
}

interface SlideOptions {
  readonly range: RateRange;
  /** Share of the track at which the thumb is shown. */
  readonly shown: number;
  readonly rate: number | null;
  readonly onDraft: (rate: number) => void;
  readonly onCommit: (rate?: number) => void;
  readonly onDrop: () => void;
}

/** Fingers and mice on a slider: it follows while it is held, saves when let go, forgets when the page scrolls instead. */
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
