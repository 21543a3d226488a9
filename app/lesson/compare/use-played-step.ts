import { useEffect, useState } from 'react';

/** Slow at first, when there is most to see: steps until which a step takes so many milliseconds. */
const PACE = [
  { until: 8, milliseconds: 500 },
  { until: 20, milliseconds: 250 },
  { until: Number.POSITIVE_INFINITY, milliseconds: 80 },
];

export interface PlayedStep {
  readonly step: number;
  readonly isPlaying: boolean;
  play(): void;
  pause(): void;
  /** One step on, and no further. */
  next(): void;
  rewind(): void;
}

/** The step that the points stand at: it moves when somebody asks for it, never by itself. */
export function usePlayedStep(first: number, last: number): PlayedStep {
  const [step, setStep] = useState(first);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    if (step >= last) return setPlaying(false);
    const { milliseconds } = PACE.find(({ until }) => step < until)!;
    const timer = setTimeout(() => setStep(step + 1), milliseconds);
    return () => clearTimeout(timer);
  }, [isPlaying, step, last]);
  return {
    step,
    isPlaying,
    play() {
      if (step >= last) setStep(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    next() {
      setPlaying(false);
      setStep(Math.min(last, step + 1));
    },
    rewind() {
      setPlaying(false);
      setStep(0);
    },
  };
}
