import { formatCount, formatRate } from '#core/engine/number-format';
import { OutcomeWord } from '../../ui/marks/outcome-word';
import type { NameEntries, SweepPoint } from '../sweep-data';

/** The chart's numbers, one row per pick. Read by screen readers, or unfolded. */
export function SweepTable({
  points,
  names,
  caption,
  className,
}: {
  points: readonly SweepPoint[];
  names: NameEntries;
  caption: string;
  className?: string;
}) {
  const nameOf = new Map(names.map(([participant, name]) => [participant, name]));
  const hasNames = names.length > 0;
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {hasNames && <th scope="col">Name</th>}
          <th scope="col">Learning rate</th>
          <th scope="col">Outcome</th>
          <th scope="col">Step</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ participant, learningRate, outcome, step }) => (
          <tr key={participant}>
            {hasNames && <td>{nameOf.get(participant)}</td>}
            <td>{formatRate(learningRate)}</td>
            <td>
              <OutcomeWord kind={outcome} />
            </td>
            <td>{step === null ? 'none' : formatCount(step)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
