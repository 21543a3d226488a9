'use client';

import type { ReactNode } from 'react';
import { countOutcomes } from '#core/engine/outcome';
import type { Verdicts } from '#core/lesson/round';
import { countsAt } from '#core/room/views/leaderboard';
import { countParts, outcomeParts } from '../../ui/marks/counts';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { useWords } from '../../words/language';

/** Alone on the page; beside another; beside three others, where there is room for them. */
const HEIGHTS = {
  alone: 'h-[clamp(240px,42vh,560px)]',
  paired: 'h-[clamp(220px,34vh,440px)]',
  'one-of-four': 'h-[clamp(220px,34vh,440px)] min-[1200px]:h-[clamp(160px,22vh,440px)]',
};

/**
 * A heading, what stands beside it, and a picture with its counts below: three rows of the grid around it, so that
 * pictures side by side stand at one height.
 */
export function StageBox({
  title,
  beside,
  counts,
  height,
  children,
}: {
  title: string;
  beside?: ReactNode;
  counts?: ReactNode;
  height: keyof typeof HEIGHTS;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="row-span-3 grid min-w-0 grid-rows-subgrid gap-y-2">
      <div className="flex flex-wrap content-end items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-[19px] type-title">{title}</h2>
        {beside}
      </div>
      <div className={`relative overflow-hidden text-[15px] ${HEIGHTS[height]}`}>{children}</div>
      {counts}
    </section>
  );
}

/** How many are in which state at this step; at the end, how many ended in which. */
export function CountsAt({
  verdicts,
  step,
  budget,
}: {
  verdicts: Verdicts;
  step: number;
  budget: number;
}) {
  const say = useWords('common');
  const { numbers } = say;
  const parts =
    step >= budget
      ? outcomeParts(say, countOutcomes(verdicts.values()))
      : countParts(say, countsAt(verdicts, step, budget));
  return (
    <ul className="flex min-h-9 flex-wrap items-center gap-x-6 gap-y-1">
      {parts.map(({ kind, count, words }) => (
        <li key={kind} className="flex items-center gap-2 whitespace-nowrap text-[15px]">
          <OutcomeMark kind={kind} size={17} />
          <span className="text-[24px] leading-none type-figure">{numbers.count(count)}</span>
          {words}
        </li>
      ))}
    </ul>
  );
}
