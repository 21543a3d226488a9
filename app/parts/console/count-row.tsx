'use client';

import type { CountPart } from '../../ui/marks/counts';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { useWords } from '../../words/language';

/** How many are in each state: mark, figure and word. */
export function CountRow({ counts }: { counts: readonly CountPart[] }) {
  const { numbers } = useWords('common');
  return (
    <ul className="flex flex-wrap gap-y-4">
      {counts.map(({ kind, count, words }) => (
        <li key={kind} className="min-w-30 flex-1">
          <span className="flex items-center gap-2.5 text-[22px] type-figure">
            <OutcomeMark kind={kind} size={20} />
            {numbers.count(count)}
          </span>
          <span className="mt-1.5 block text-[15px] text-mut">{words}</span>
        </li>
      ))}
    </ul>
  );
}
