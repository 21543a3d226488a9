import { ArrowRight } from 'lucide-react';
import { formatRate } from '#core/engine/number-format';
import { countOutcomes } from '#core/engine/outcome';
import type { PickMoves, RacedRound } from '#core/report/learned/moves';
import { runsOfSide } from '#core/report/round-facts';
import { LISTED_OUTCOMES } from '../../ui/marks/outcome';
import { OutcomeWord } from '../../ui/marks/outcome-word';
import { roundTitle } from '../../ui/words/activity-words';
import { ENGLISH_WORDS } from '../../words/english';
import { RateStrips } from './pictures/rate-strips';
import { middleWords, movesWords } from './words/learned-words';

/** How the class's picks moved on one experiment, from its first round to its last. */
export function MovesPart({ moves }: { moves: PickMoves }) {
  const { rounds, edge } = moves;
  const [first, last] = rounds;
  const middle = middleWords(moves);
  return (
    <div className="min-w-0 print:break-inside-avoid">
      <p className="flex items-center gap-3 text-[30px] whitespace-nowrap type-figure">
        <span>{first?.converged}</span>
        {last !== undefined && (
          <>
            <ArrowRight size={20} strokeWidth={3} aria-label="then" className="shrink-0" />
            <span>{last.converged}</span>
          </>
        )}
        <span className="min-w-0 whitespace-normal text-[14px] leading-[1.2] font-[550] tracking-normal text-mut [font-stretch:100%]">
          {movesWords(moves)}
        </span>
      </p>
      <RateStrips
        strips={rounds.map(({ round, ofEdge }) => ({
          round: round.number,
          runs: runsOfSide(round, 0),
          title: roundTitle(ENGLISH_WORDS, round),
          ofEdge,
        }))}
        edge={edge}
        width={316}
        height={rounds.length > 1 ? 62 : 130}
        pitch={5.2}
        hasAxis
      />
      {middle !== null && <p className="pt-1 text-[14px] leading-[1.25] text-mut">{middle}</p>}
      <div className="sr-only">
        <table>
          <caption>How the picks moved</caption>
          <thead>
            <tr>
              <th scope="col">round</th>
              {LISTED_OUTCOMES.map((outcome) => (
                <th key={outcome} scope="col">
                  <OutcomeWord kind={outcome} />
                </th>
              ))}
              <th scope="col">smallest rate</th>
              <th scope="col">largest rate</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((one) => (
              <TableRow key={one.round.number} of={one} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function TableRow({ of: { round, picks } }: { of: RacedRound }) {
  const counts = countOutcomes(picks);
  const rates = picks.map(({ learningRate }) => learningRate).sort((a, b) => a - b);
  return (
    <tr>
      <th scope="row">{roundTitle(ENGLISH_WORDS, round)}</th>
      {LISTED_OUTCOMES.map((outcome) => (
        <td key={outcome}>{counts[outcome]}</td>
      ))}
      <td>{formatRate(rates[0] ?? Number.NaN)}</td>
      <td>{formatRate(rates.at(-1) ?? Number.NaN)}</td>
    </tr>
  );
}
