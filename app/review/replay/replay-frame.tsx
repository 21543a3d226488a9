import type { ReactNode } from 'react';
import { useWords } from '../../words/language';
import { PlayerBar } from './player-bar';
import { ReplayHeader, type ReplayOrigin } from './replay-header';
import { Scrubber } from './scrubber';
import type { StepEvent } from './step-marks';
import type { ReplayControls } from './use-replay-clock';

/** Characters of a headline that fit on one line of a console in the larger size. */
const SHORT = 70;

/** What stands above, on and below the scrubber. */
export interface Timeline {
  readonly above: readonly StepEvent[];
  readonly aboveWords: string;
  /** null: there is nothing to compare with. */
  readonly below: readonly StepEvent[] | null;
  readonly belowWords: string | null;
  /** What a mark stands for. */
  readonly markWords: string;
}

/**
 * A replay: its headline, its pictures, the scrubber with what happened when, and the controls. From 900 px on it fills
 * the screen, and the pictures have what the rest leaves them.
 */
export function ReplayFrame({
  origin,
  headline,
  details,
  notices,
  keep,
  bar,
  pictures,
  controls,
  steps,
  words,
  timeline,
  followed,
  follow,
  table,
}: {
  origin: ReplayOrigin;
  headline: string;
  /** Sentences under the headline. */
  details: readonly string[];
  /** What has to be said of the address. */
  notices: readonly string[];
  keep: ReactNode;
  bar: ReactNode;
  /** Boxes of three rows each: see `StageBox`. */
  pictures: ReactNode;
  controls: ReplayControls;
  /** The last one. */
  steps: number;
  /** What is shown at this step. */
  words: string;
  timeline: Timeline;
  followed: number | null;
  follow: ReactNode;
  table: ReactNode;
}) {
  const { say } = useWords('replay');
  const { step, isPlaying, seek } = controls;
  return (
    <div className="flex flex-col min-[900px]:min-h-[min(100dvh,1200px)]">
      <ReplayHeader origin={origin} keep={keep} />
      <main id="page" className="flex min-w-0 grow flex-col gap-2.5 px-4 pt-2 min-[900px]:px-5">
        <div className="grid gap-1">
          <h1
            className={`text-[22px] text-balance type-display ${headline.length > SHORT ? '' : 'min-[700px]:text-[30px]'}`}
          >
            {headline}
          </h1>
          {details.length > 0 && <p className="text-[14px] leading-[1.3]">{details.join(' ')}</p>}
          {notices.map((notice) => (
            <p key={notice} role="status" className="text-[15px] type-label text-lost">
              {notice}
            </p>
          ))}
        </div>
        {bar}
        {pictures}
        <section aria-label={say('replay.time')} className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
          <div className="flex flex-wrap-reverse items-baseline justify-between gap-x-6">
            <p className="text-[14px] text-mut">{timeline.markWords}</p>
            <p className="text-[15px] font-[700]">{timeline.aboveWords}</p>
          </div>
          <Scrubber
            step={step}
            steps={steps}
            words={words}
            above={timeline.above}
            below={timeline.below}
            followed={followed}
            onSeek={seek}
          />
          <div className="flex flex-wrap items-center justify-between gap-x-6">
            {table}
            {timeline.belowWords !== null && (
              <p className="ms-auto text-[15px] font-[700]">{timeline.belowWords}</p>
            )}
          </div>
        </section>
        <p className="sr-only" aria-live={isPlaying ? 'off' : 'polite'}>
          {words}
        </p>
        <div className="bottom-bar bottom-0 z-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line bg-bg py-2.5 min-[900px]:sticky">
          <PlayerBar controls={controls} steps={steps} />
          {follow}
        </div>
      </main>
    </div>
  );
}
