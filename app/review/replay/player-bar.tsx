'use client';

import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { formatCount } from '#core/engine/number-format';
import { Control } from '../../ui/control';
import type { ReplayControls } from './use-replay-clock';

const SPEEDS = [
  { speed: 0.5, words: '½' },
  { speed: 1, words: '1' },
  { speed: 2, words: '2' },
  { speed: 4, words: '4' },
] as const;

/** Play, step, speed, and the step shown. */
export function PlayerBar({ controls, steps }: { controls: ReplayControls; steps: number }) {
  const { step, isPlaying, speed, toggle, seek, setSpeed } = controls;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <button
        type="button"
        onClick={toggle}
        aria-keyshortcuts="Space"
        className="flex min-h-12 min-w-14 items-center justify-center gap-3 rounded-next bg-klein px-4 text-[16px] type-title text-on-klein hover:brightness-110"
      >
        {isPlaying ? (
          <Pause size={24} aria-hidden="true" fill="currentColor" />
        ) : (
          <Play size={24} aria-hidden="true" fill="currentColor" />
        )}
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <div className="flex gap-2">
        <Control
          aria-label="One step back"
          title="One step back, the left arrow key"
          blocked={step === 0 ? 'This is the start.' : null}
          onClick={() => seek(step - 1)}
        >
          <ChevronLeft size={20} aria-hidden="true" />
        </Control>
        <Control
          aria-label="One step on"
          title="One step on, the right arrow key"
          blocked={step >= steps ? 'This is the end.' : null}
          onClick={() => seek(step + 1)}
        >
          <ChevronRight size={20} aria-hidden="true" />
        </Control>
      </div>
      <fieldset className="flex items-center gap-2">
        <legend className="sr-only">Speed, as a multiple of the class’s</legend>
        <span className="flex gap-1">
          {SPEEDS.map((one) => (
            <Control
              key={one.speed}
              isOn={speed === one.speed}
              aria-label={`${one.words} times the class’s speed`}
              onClick={() => setSpeed(one.speed)}
              className="min-w-11 px-2"
            >
              {one.words}
            </Control>
          ))}
        </span>
        <span className="text-[14px] text-mut min-[900px]:max-[1399px]:hidden" aria-hidden="true">
          × class’s speed
        </span>
      </fieldset>
      <p className="flex items-baseline gap-2 whitespace-nowrap">
        <span className="text-[36px] leading-none type-figure">{formatCount(step)}</span>
        <span className="text-[15px] text-mut">of {formatCount(steps)}</span>
      </p>
    </div>
  );
}
