import { gapText } from '../chart/gap-text';
import type { OwnRun } from './own-run';

/** One's own gap at the current step, at the bottom of the page. */
export function GapBar({ run, step }: { run: OwnRun; step: number }) {
  const { figure, words } = gapText(run.ratios[step] ?? null);
  return (
    <div className="[@media(min-height:34rem)]:sticky bottom-0 flex min-h-16 flex-wrap items-center justify-between gap-x-3 bg-panel px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-base">
      <span>{(run.ratios[step] ?? 0) > 1 ? 'Gap now' : 'Gap left'}</span>
      <span className="text-mut">
        <strong className="type-title mr-1.5 text-xl text-ink">{figure}</strong>
        {words}
      </span>
    </div>
  );
}
