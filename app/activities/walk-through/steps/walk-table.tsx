import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { ScrollBox } from '../../../ui/scroll-box';
import { valueText, weightsText } from './step-words';

/** One row an update: old weight, gradient, step, new weight, loss. A figure is read as one: rather the table scrolls. */
export function WalkTable({
  updates,
  label = 'The updates',
}: {
  updates: readonly WorkedUpdate[];
  label?: string;
}) {
  return (
    <ScrollBox label={label} direction="horizontal" className="w-full min-w-0">
      <table
        aria-label={label}
        className="w-full border-collapse text-right whitespace-nowrap tabular-nums"
      >
        <thead className="text-mut">
          <tr>
            {['update', 'w', 'gradient', 'step', 'new w', 'L'].map((head) => (
              <th key={head} scope="col" className="py-1.5 pl-3 font-medium first:pl-0">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {updates.map(({ step, weights, lossAfter }) => (
            <tr key={step} className="border-t border-line last:font-bold">
              <td className="py-1.5">{step}</td>
              <td className="py-1.5 pl-3">{weightsText(weights.map(({ before }) => before))}</td>
              <td className="py-1.5 pl-3">
                {weightsText(weights.map(({ gradient }) => gradient))}
              </td>
              <td className="py-1.5 pl-3">{weightsText(weights.map((one) => -one.step.value))}</td>
              <td className="py-1.5 pl-3">{weightsText(weights.map(({ after }) => after))}</td>
              <td className="py-1.5 pl-3">{valueText(lossAfter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
