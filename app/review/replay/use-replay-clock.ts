'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Pace } from '#core/lesson/pace';
import { ReplayClock } from './replay-clock';

export interface ReplayControls {
  /** The whole step shown. */
  readonly step: number;
  readonly isPlaying: boolean;
  readonly speed: number;
  /** With its fraction, for whoever paints every frame. */
  readonly currentStep: () => number;
  readonly toggle: () => void;
  readonly seek: (step: number) => void;
  readonly setSpeed: (speed: number) => void;
}

/** The clock of a replay. @param steps the last one @param first the step shown to begin with */
export function useReplayClock(steps: number, pace: Pace, first: number): ReplayControls {
  const [clock] = useState(() => new ReplayClock(steps, pace, first));
  const [shown, setShown] = useState(() => shownBy(clock, 0));
  const look = useCallback(() => {
    const next = shownBy(clock, performance.now());
    setShown((old) =>
      old.step === next.step && old.isPlaying === next.isPlaying && old.speed === next.speed
        ? old
        : next,
    );
  }, [clock]);

  useEffect(() => {
    clock.resize(steps, performance.now());
    look();
  }, [clock, steps, look]);

  const { isPlaying } = shown;
  useEffect(() => {
    if (!isPlaying) return;
    let frame = requestAnimationFrame(function onFrame() {
      look();
      frame = requestAnimationFrame(onFrame);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, look]);

  const actions = useMemo(() => {
    const doing = (act: (now: number) => void) => {
      act(performance.now());
      look();
    };
    return {
      currentStep: () => clock.stepAt(performance.now()),
      toggle: () => doing((now) => (clock.isPlaying ? clock.pause(now) : clock.play(now))),
      seek: (step: number) => doing((now) => clock.seek(step, now)),
      setSpeed: (speed: number) => doing((now) => clock.setSpeed(speed, now)),
    };
  }, [clock, look]);
  return { ...shown, ...actions };
}

function shownBy(clock: ReplayClock, now: number) {
  const step = Math.floor(clock.stepAt(now));
  return { step, isPlaying: clock.isPlaying, speed: clock.speed };
}
