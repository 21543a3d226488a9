import { ArrowRight } from 'lucide-react';
import type { ReviewRound } from '#core/report/session-review';
import { headlineFigures } from './headline-figures';

/** Three figures under the finding, as shifts if there is something to compare. */
export function FigureRow({ rounds }: { rounds: readonly ReviewRound[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 min-[700px]:grid-cols-3 print:grid-cols-3 print:gap-x-5">
      {headlineFigures(rounds).map(({ before, value, words }) => (
        <li key={words} className="border-t-[5px] border-ink pt-6">
          <p className="flex items-center gap-5 text-[44px] whitespace-nowrap type-figure min-[1000px]:text-[56px] print:gap-3 print:text-[34px]">
            {before !== null && (
              <>
                {before}
                <ArrowRight size={30} strokeWidth={3} aria-label="then" className="shrink-0" />
              </>
            )}
            {value}
          </p>
          <p className="mt-4 text-[15px] text-mut">{words}</p>
        </li>
      ))}
    </ul>
  );
}
