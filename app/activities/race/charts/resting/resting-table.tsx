import type { NameEntries, SweepPoint } from '../../../../charts/sweep-data';
import { OutcomeWord } from '../../../../ui/marks/outcome-word';
import { useWords } from '../../../../words/language';
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
  const words = useWords('charts');
  const nameOf = new Map(names.map(([participant, name]) => [participant, name]));
  const placeOf = new Map(resting.points.map((point) => [point.participant, point]));
  const { limit } = resting;
  const curvatureOf = (participant: number) => {
    const place = placeOf.get(participant);
    return place ? words.numbers.fixed(place.curvature, 3) : words.say('charts.none');
  };
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {names.length > 0 && <th scope="col">{words.say('charts.column.name')}</th>}
          <th scope="col">{words.say('charts.column.rate')}</th>
          <th scope="col">{words.say('charts.column.outcome')}</th>
          <th scope="col">{words.say('charts.resting.column')}</th>
          {limit !== null && <th scope="col">{limitWords(words, limit)}</th>}
        </tr>
      </thead>
      <tbody>
        {points.map(({ participant, learningRate, outcome }) => (
          <tr key={participant}>
            {names.length > 0 && (
              <td>
                <bdi>{nameOf.get(participant)}</bdi>
              </td>
            )}
            <td>{words.numbers.rate(learningRate)}</td>
            <td>
              <OutcomeWord kind={outcome} />
            </td>
            <td>{curvatureOf(participant)}</td>
            {limit !== null && <td>{words.numbers.fixed(limit / learningRate, 3)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
