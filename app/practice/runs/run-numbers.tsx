import { mathNumberText } from '../../ui/formula/math-number';
import { ScrollBox } from '../../ui/scroll-box';
import { useWords } from '../../words/language';
import type { LaidOver } from './laid-over';

/** Steps at which the numbers are told: all at first, then 1, 2, 5 of each decade, and where one looks. */
function stepsToTell(budget: number, step: number): readonly number[] {
  const round: number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  for (let decade = 10; decade <= budget; decade *= 10) {
    round.push(decade, 2 * decade, 5 * decade);
  }
  const all = new Set([...round.filter((one) => one < budget), step, budget]);
  return [...all].sort((a, b) => a - b);
}

/** The table behind picture and curves: the loss of each run. */
export function RunNumbers({
  runs,
  step,
  budget,
}: {
  runs: readonly LaidOver[];
  step: number;
  budget: number;
}) {
  const words = useWords('practice');
  const { count, decimal } = words.numbers;
  return (
    <details className="px-4 pb-4 text-[0.9375rem] min-[64rem]:px-5">
      <summary className="min-h-11 content-center text-mut">
        {words.say('practice.numbers')}
      </summary>
      <ScrollBox
        label={words.say('practice.numbers.losses')}
        direction="horizontal"
        className="w-full"
      >
        <table className="w-full text-end tabular-nums">
          <caption className="sr-only">{words.say('practice.numbers.caption')}</caption>
          <thead className="text-mut">
            <tr>
              <th scope="col" className="py-1 text-start font-medium">
                {words.say('practice.column.step')}
              </th>
              {runs.map(({ key, name }) => (
                <th key={key} scope="col" className="py-1 ps-3 font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stepsToTell(budget, step).map((one) => (
              <tr key={one} className={`border-t border-line ${one === step ? 'font-bold' : ''}`}>
                <th scope="row" className="py-1 text-start">
                  {count(one)}
                </th>
                {runs.map(({ key, result }) => (
                  <td key={key} className="py-1 ps-3">
                    {mathNumberText(result.losses[one] ?? Number.NaN, 4, decimal)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
