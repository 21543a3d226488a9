'use client';

import type { ReactNode } from 'react';
import { countOutcomes } from '#core/engine/outcome';
import type { Verdicts } from '#core/lesson/round';
import { countsAt } from '#core/room/views/leaderboard';
import { countParts, outcomeParts } from '../../ui/marks/counts';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { useWords } from '../../words/language';

/**
 * Around boxes, one below the other; whoever has them side by side adds the columns. From 900 px on it grows with its
 * parent, and the pictures share what their headings and counts leave.
 */
export const STAGE_BOXES =
  'grid grow grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-2 min-[900px]:auto-rows-[auto_minmax(150px,1fr)_auto]';

/** In narrow windows: alone on the page, or one of several. */
const HEIGHTS = {
  alone: 'max-[899px]:h-[clamp(240px,42vh,560px)]',
  paired: 'max-[899px]:h-[clamp(220px,34vh,440px)]',
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
      <div className="@container flex items-end">
        <div className="flex grow flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="text-[19px] type-title @max-[310px]:text-[16px]">{title}</h2>
          {beside}
        </div>
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
    <div className="@container">
      <ul className="flex flex-wrap items-center gap-x-6 gap-y-1 @max-[310px]:gap-x-3">
        {parts.map(({ kind, count, words }) => (
          <li
            key={kind}
            className="flex items-center gap-2 whitespace-nowrap text-[15px] @max-[310px]:gap-1 @max-[310px]:text-[13px]"
          >
            <OutcomeMark kind={kind} size={17} />
            <span className="text-[24px] leading-none type-figure @max-[310px]:text-[18px]">
              {numbers.count(count)}
            </span>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
