'use client';

import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { Control } from '../../ui/control';
import { useWords } from '../../words/language';
import type { ReplayControls } from './use-replay-clock';

const SPEEDS = [
  { speed: 0.5, times: '½' },
  { speed: 1, times: '1' },
  { speed: 2, times: '2' },
  { speed: 4, times: '4' },
] as const;

/** Play, step, speed, and the step shown. */
export function PlayerBar({ controls, steps }: { controls: ReplayControls; steps: number }) {
  const words = useWords('replay');
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
        {words.say(isPlaying ? 'replay.pause' : 'replay.play')}
      </button>
      <div dir="ltr" className="flex gap-2">
        <Control
          aria-label={words.say('replay.back')}
          title={words.say('replay.back.key')}
          blocked={step === 0 ? words.say('replay.back.blocked') : null}
          onClick={() => seek(step - 1)}
        >
          <ChevronLeft size={20} aria-hidden="true" />
        </Control>
        <Control
          aria-label={words.say('replay.on')}
          title={words.say('replay.on.key')}
          blocked={step >= steps ? words.say('replay.on.blocked') : null}
          onClick={() => seek(step + 1)}
        >
          <ChevronRight size={20} aria-hidden="true" />
        </Control>
      </div>
      <fieldset className="flex items-center gap-2">
        <legend className="sr-only">{words.say('replay.speed')}</legend>
        <span className="flex gap-1">
          {SPEEDS.map((one) => (
            <Control
              key={one.speed}
              isOn={speed === one.speed}
              aria-label={words.say('replay.speed.times', { times: one.times })}
              onClick={() => setSpeed(one.speed)}
              className="min-w-11 px-2"
            >
              {one.times}
            </Control>
          ))}
        </span>
        <span className="text-[14px] text-mut min-[900px]:max-[1399px]:hidden" aria-hidden="true">
          {words.say('replay.speed.unit')}
        </span>
      </fieldset>
      <p className="flex items-baseline gap-2 whitespace-nowrap">
        <span className="text-[36px] leading-none type-figure">{words.numbers.count(step)}</span>
        <span className="text-[15px] text-mut">{words.say('replay.of-steps', { steps })}</span>
      </p>
    </div>
  );
}
