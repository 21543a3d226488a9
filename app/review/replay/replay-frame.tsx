'use client';

import { ArrowLeft, Link2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { CONTROL, Control } from '../../ui/control';
import { copyText } from '../../ui/copy-text';
import { useWords } from '../../words/language';
import { PlayerBar } from './player-bar';
import { Scrubber } from './scrubber';
import type { StepEvent } from './step-marks';
import type { ReplayControls } from './use-replay-clock';

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

/** A replay: its headline, its pictures, the scrubber with what happened when, and the controls. */
export function ReplayFrame({
  back,
  eyebrow,
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
  /** The page of the round. */
  back: string;
  eyebrow: string;
  headline: string;
  /** Sentences under the headline. */
  details: readonly string[];
  /** What has to be said of the address. */
  notices: readonly string[];
  keep: ReactNode;
  bar: ReactNode;
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
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-4 pt-3 pb-10 min-[900px]:px-5">
      <header className="grid grid-cols-[minmax(0,1fr)] gap-1">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p className="min-w-0 flex-1 basis-80 text-[14px] text-mut">{eyebrow}</p>
          <div className="flex flex-wrap gap-2">
            <a className={CONTROL} href={back}>
              <ArrowLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />
              {say('replay.the-round')}
            </a>
            <CopyLink />
            {keep}
          </div>
        </div>
        <h1 className="text-[26px] text-balance type-display min-[700px]:text-[30px]">
          {headline}
        </h1>
        {details.length > 0 && <p className="text-[16px]">{details.join(' ')}</p>}
        {notices.map((notice) => (
          <p key={notice} role="status" className="text-[15px] type-label text-lost">
            {notice}
          </p>
        ))}
      </header>
      {bar}
      {pictures}
      <section aria-label={say('replay.time')} className="grid gap-1">
        <p className="text-[15px] font-[700]">{timeline.aboveWords}</p>
        <Scrubber
          step={step}
          steps={steps}
          words={words}
          above={timeline.above}
          below={timeline.below}
          followed={followed}
          onSeek={seek}
        />
        {timeline.belowWords !== null && (
          <p className="text-[15px] font-[700]">{timeline.belowWords}</p>
        )}
        <p className="text-[14px] text-mut">{timeline.markWords}</p>
      </section>
      <div className="bottom-0 z-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line bg-bg py-2.5 min-[900px]:sticky">
        <PlayerBar controls={controls} steps={steps} />
        {follow}
      </div>
      <p className="text-[15px]" aria-live={isPlaying ? 'off' : 'polite'}>
        {words}
      </p>
      {table}
    </div>
  );
}

/** The address says what is shown. */
function CopyLink() {
  const { say } = useWords('replay');
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(window.location.href));
  return (
    <Control icon={<Link2 size={18} aria-hidden="true" />} onClick={copy}>
      {say(
        isCopied === null
          ? 'replay.copy-link'
          : isCopied
            ? 'replay.copy-link.done'
            : 'replay.copy-link.by-hand',
      )}
    </Control>
  );
}
