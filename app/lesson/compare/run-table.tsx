import type { Words } from '#core/words/words';
import { rich } from '../../ui/rich';
import { comparedEnd, meaningWords, stepFactor } from '../words/compare-words';
import type { ComparedRun } from './compared-runs';

/** Behind the two pictures: each run and what came of it. */
export function RunTable({
  words,
  runs,
  budget,
}: {
  words: Words<'lesson-figures'>;
  runs: readonly ComparedRun[];
  budget: number;
}) {
  const title = words.say('lesson-figures.table');
  return (
    <details className="mt-2">
      <summary className="min-h-11 py-2.5 font-bold underline">{title}</summary>
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-line2 text-[0.9375rem] text-mut">
            <th scope="col" className="py-1.5 font-semibold">
              {words.say('lesson-figures.table.rate')}
            </th>
            <th scope="col" className="py-1.5 ps-3 font-semibold">
              {words.say('lesson-figures.table.end')}
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ rate, verdict, losses }, run) => (
            <tr key={run === runs.length - 1 ? 'yours' : rate} className="border-b border-line">
              <th scope="row" className="py-2 align-top font-bold">
                {words.numbers.rate(rate)}
              </th>
              <td className="py-2 ps-3">{comparedEnd(words, verdict, budget, losses[budget]!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** "step 12" */
export function PlayedStepShown({ words, step }: { words: Words<'lesson-figures'>; step: number }) {
  return (
    <p className="type-label text-mut">
      {rich(words, 'lesson-figures.step', {
        step,
        b: (inside) => <strong className="text-ink">{inside}</strong>,
      })}
    </p>
  );
}

/** What your run does at each step, and where that leads it. */
export function YourSentence({
  words,
  run: { rate, verdict, losses },
  budget,
  curvature,
}: {
  words: Words<'lesson-figures'>;
  run: ComparedRun;
  budget: number;
  curvature: number;
}) {
  const factor = stepFactor(rate, curvature);
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-2 border-t border-ink pt-4">
      <strong className="type-figure w-[5.5ch] text-[2.25rem]">{words.numbers.rate(rate)}</strong>
      <p className="min-h-[4.6em] grow basis-[13rem]">
        {words.say('lesson-figures.sentence', {
          curvature,
          rate,
          factor,
          meaning: meaningWords(words, factor),
          end: comparedEnd(words, verdict, budget, losses[budget] ?? Number.NaN),
        })}
      </p>
    </div>
  );
}
