import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { Words } from '#core/words/words';
import { ScrollBox } from '../../../ui/scroll-box';
import { valueText, weightsText } from './step-words';

/** One row an update: old weight, gradient, step, new weight, loss. A figure is read as one: rather the table scrolls. */
export function WalkTable({
  words,
  updates,
  label = words.say('charts.walk'),
}: {
  words: Words<'charts'>;
  updates: readonly WorkedUpdate[];
  label?: string;
}) {
  const { decimal } = words.numbers;
  const weightsOf = (values: readonly number[]) => weightsText(values, decimal);
  const heads = [
    words.say('charts.walk.update'),
    'w',
    words.say('charts.walk.gradient'),
    words.say('charts.walk.step'),
    words.say('charts.walk.new', { weight: 'w' }),
    'L',
  ];
  return (
    <ScrollBox label={label} direction="horizontal" className="w-full min-w-0">
      <table
        dir="ltr"
        aria-label={label}
        className="w-full border-collapse text-right whitespace-nowrap tabular-nums"
      >
        <thead className="text-mut">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="py-1.5 pl-3 font-medium first:pl-0">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {updates.map(({ step, weights, lossAfter }) => (
            <tr key={step} className="border-t border-line last:font-bold">
              <td className="py-1.5">{words.numbers.count(step)}</td>
              <td className="py-1.5 pl-3">{weightsOf(weights.map(({ before }) => before))}</td>
              <td className="py-1.5 pl-3">{weightsOf(weights.map(({ gradient }) => gradient))}</td>
              <td className="py-1.5 pl-3">{weightsOf(weights.map((one) => -one.step.value))}</td>
              <td className="py-1.5 pl-3">{weightsOf(weights.map(({ after }) => after))}</td>
              <td className="py-1.5 pl-3">{valueText(lossAfter, decimal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
