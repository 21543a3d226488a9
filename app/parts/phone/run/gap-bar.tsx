import { useWords } from '../../../words/language';
import { gapText } from '../chart/gap-text';
import type { OwnRun } from './own-run';

/** One's own gap at the current step, at the bottom of the page. */
export function GapBar({ run, step }: { run: OwnRun; step: number }) {
  const words = useWords('play');
  const gap = gapText(words, run.ratios[step] ?? null);
  return (
    <div className="[@media(min-height:34rem)]:sticky bottom-0 flex min-h-16 flex-wrap items-center justify-between gap-x-3 bg-panel px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-base">
      <span>{words.say((run.ratios[step] ?? 0) > 1 ? 'play.gap.now' : 'play.gap.left')}</span>
      <span className="text-mut">
        <strong className="type-title mr-1.5 text-xl text-ink">{gap.figure}</strong>
        {gap.words}
      </span>
    </div>
  );
}
