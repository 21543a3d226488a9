import { formatRate } from '#core/engine/number-format';
import type { NameEntries, SweepPoint } from '../../../../charts/sweep-data';
import { OutcomeWord } from '../../../../ui/marks/outcome-word';
import type { Resting } from './resting-data';
import { limitWords } from './resting-words';

/** The chart's numbers, one row per pick: read by screen readers, or unfolded. */
export function RestingTable({
  points,
  resting,
  names,
  caption,
  className,
}: {
  points: readonly SweepPoint[];
  resting: Resting;
  names: NameEntries;
  caption: string;
  className?: string;
}) {
  const nameOf = new Map(names.map(([participant, name]) => [participant, name]));
  const placeOf = new Map(resting.points.map((point) => [point.participant, point]));
  const { limit } = resting;
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {names.length > 0 && <th scope="col">Name</th>}
          <th scope="col">Learning rate</th>
          <th scope="col">Outcome</th>
          <th scope="col">Curvature where it came to rest</th>
          {limit !== null && <th scope="col">{limitWords(limit)}</th>}
        </tr>
      </thead>
      <tbody>
        {points.map(({ participant, learningRate, outcome }) => (
          <tr key={participant}>
            {names.length > 0 && <td>{nameOf.get(participant)}</td>}
            <td>{formatRate(learningRate)}</td>
            <td>
              <OutcomeWord kind={outcome} />
            </td>
            <td>{placeOf.get(participant)?.curvature.toFixed(3) ?? 'none'}</td>
            {limit !== null && <td>{(limit / learningRate).toFixed(3)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
