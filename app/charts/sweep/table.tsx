import { OutcomeWord } from '../../ui/marks/outcome-word';
import { useWords } from '../../words/language';
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
  const words = useWords('charts');
  const nameOf = new Map(names.map(([participant, name]) => [participant, name]));
  const hasNames = names.length > 0;
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {hasNames && <th scope="col">{words.say('charts.column.name')}</th>}
          <th scope="col">{words.say('charts.column.rate')}</th>
          <th scope="col">{words.say('charts.column.outcome')}</th>
          <th scope="col">{words.say('charts.column.step')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ participant, learningRate, outcome, step }) => (
          <tr key={participant}>
            {hasNames && (
              <td>
                <bdi>{nameOf.get(participant)}</bdi>
              </td>
            )}
            <td>{words.numbers.rate(learningRate)}</td>
            <td>
              <OutcomeWord kind={outcome} />
            </td>
            <td>{step === null ? words.say('charts.none') : words.numbers.count(step)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
