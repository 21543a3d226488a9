import { lowerMedian } from '#core/base/median';
import type { Outcome } from '#core/engine/outcome';
import { useWords } from '../../words/language';
import type { StripRound } from './strip-layout';

const HEADS = ['round', 'count', 'lowest', 'median', 'highest', 'converged', 'diverged'] as const;

/** The numbers behind the strips, a row a round. */
export function StripTable({ rounds }: { rounds: readonly StripRound[] }) {
  const words = useWords('review');
  const { count, rate } = words.numbers;
  return (
    <div className="sr-only">
      <table>
        <caption>{words.say('review.strips.table')}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {words.say(`review.strips.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ number, title, picks }) => {
            const rates = picks.map(({ learningRate }) => learningRate).sort((a, b) => a - b);
            const ended = (outcome: Outcome) =>
              picks.filter((pick) => pick.outcome === outcome).length;
            return (
              <tr key={number}>
                <th scope="row">{title}</th>
                <td>{count(picks.length)}</td>
                {[rates[0], lowerMedian(rates), rates.at(-1)].map((one, at) => (
                  <td key={HEADS[at + 2]}>
                    {one === undefined ? words.say('review.strips.no-rate') : rate(one)}
                  </td>
                ))}
                <td>{count(ended('converged'))}</td>
                <td>{count(ended('diverged'))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
