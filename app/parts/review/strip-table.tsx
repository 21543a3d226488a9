import { lowerMedian } from '#core/base/median';
import { formatCount, formatRate } from '#core/engine/number-format';
import type { StripRound } from './strip-layout';

/** The numbers behind the strips, a row a round. */
export function StripTable({ rounds }: { rounds: readonly StripRound[] }) {
  return (
    <div className="sr-only">
      <table>
        <caption>The picks of each round</caption>
        <thead>
          <tr>
            {['Round', 'Picks', 'Lowest', 'Median', 'Highest', 'Converged', 'Diverged'].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ number, title, picks }) => {
            const rates = picks.map(({ learningRate }) => learningRate).sort((a, b) => a - b);
            const count = (outcome: string) =>
              picks.filter((pick) => pick.outcome === outcome).length;
            return (
              <tr key={number}>
                <th scope="row">{title}</th>
                <td>{formatCount(picks.length)}</td>
                <td>{rates.length === 0 ? 'none' : formatRate(rates[0]!)}</td>
                <td>{rates.length === 0 ? 'none' : formatRate(lowerMedian(rates) ?? 0)}</td>
                <td>{rates.length === 0 ? 'none' : formatRate(rates.at(-1)!)}</td>
                <td>{formatCount(count('converged'))}</td>
                <td>{formatCount(count('diverged'))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
