import { formatCount, formatRate } from '#core/engine/number-format';
import { COMPARE_WORDS, comparedEnd } from '../words/compare-words';
import type { ComparedRun } from './compared-runs';

/** Behind the two pictures: each run and what came of it. */
export function RunTable({ runs, budget }: { runs: readonly ComparedRun[]; budget: number }) {
  return (
    <details className="mt-2">
      <summary className="min-h-11 py-2.5 font-bold underline">{COMPARE_WORDS.table}</summary>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{COMPARE_WORDS.table}</caption>
        <thead>
          <tr className="border-b border-line2 text-[0.9375rem] text-mut">
            <th scope="col" className="py-1.5 font-semibold">
              {COMPARE_WORDS.rate}
            </th>
            <th scope="col" className="py-1.5 pl-3 font-semibold">
              {COMPARE_WORDS.end}
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ rate, verdict, losses }, run) => (
            <tr
              key={run === runs.length - 1 ? COMPARE_WORDS.yours : rate}
              className="border-b border-line"
            >
              <th scope="row" className="py-2 align-top font-bold">
                {formatRate(rate)}
              </th>
              <td className="py-2 pl-3">{comparedEnd(verdict, budget, losses[budget]!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** "step 12" */
export function PlayedStepShown({ step }: { step: number }) {
  return (
    <p className="type-label text-mut">
      {COMPARE_WORDS.step} <strong className="text-ink">{formatCount(step)}</strong>
    </p>
  );
}

/** What your run does at each step, and where that leads it. */
export function YourSentence({
  run: { rate, verdict, losses },
  budget,
  rule,
  meaning,
}: {
  run: ComparedRun;
  budget: number;
  rule: string;
  meaning: string;
}) {
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-2 border-t border-ink pt-4">
      <strong className="type-figure w-[5.5ch] text-[2.25rem]">{formatRate(rate)}</strong>
      <p className="min-h-[4.6em] grow basis-[13rem]">
        {`${rule}: ${meaning}. ${comparedEnd(verdict, budget, losses[budget] ?? Number.NaN)}`}
      </p>
    </div>
  );
}
