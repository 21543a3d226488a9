import { ArrowRight } from 'lucide-react';
import { countOutcomes } from '#core/engine/outcome';
import type { PickMoves, RacedRound } from '#core/report/learned/moves';
import { runsOfSide } from '#core/report/round-facts';
import type { Words } from '#core/words/words';
import { LISTED_OUTCOMES } from '../../ui/marks/outcome';
import { OutcomeWord } from '../../ui/marks/outcome-word';
import { roundTitle } from '../../ui/words/activity-words';
import { RateStrips } from './pictures/rate-strips';
import { middleWords, movesWords } from './words/learned-words';

/** How the class's picks moved on one experiment, from its first round to its last. */
export function MovesPart({ words, moves }: { words: Words; moves: PickMoves }) {
  const { count } = words.numbers;
  const { rounds, edge } = moves;
  const [first, last] = rounds;
  const middle = middleWords(words, moves);
  return (
    <div className="min-w-0 print:break-inside-avoid">
      <p className="flex items-center gap-3 text-[30px] whitespace-nowrap type-figure">
        <span>{count(first?.converged ?? 0)}</span>
        {last !== undefined && (
          <>
            <ArrowRight
              size={20}
              strokeWidth={3}
              aria-label={words.say('report.learned.then')}
              className="shrink-0 rtl:-scale-x-100"
            />
            <span>{count(last.converged)}</span>
          </>
        )}
        <span className="min-w-0 whitespace-normal text-[14px] leading-[1.2] font-[550] tracking-normal text-mut [font-stretch:100%]">
          {movesWords(words, moves)}
        </span>
      </p>
      <RateStrips
        words={words}
        strips={rounds.map(({ round, ofEdge }) => ({
          round: round.number,
          runs: runsOfSide(round, 0),
          title: roundTitle(words, round),
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
          <caption>{words.say('report.learned.moves')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say('report.learned.round')}</th>
              {LISTED_OUTCOMES.map((outcome) => (
                <th key={outcome} scope="col">
                  <OutcomeWord kind={outcome} />
                </th>
              ))}
              <th scope="col">{words.say('report.learned.smallest')}</th>
              <th scope="col">{words.say('report.learned.largest')}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((one) => (
              <TableRow key={one.round.number} words={words} of={one} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function TableRow({ words, of: { round, picks } }: { words: Words<'common'>; of: RacedRound }) {
  const { count, rate } = words.numbers;
  const counts = countOutcomes(picks);
  const rates = picks.map(({ learningRate }) => learningRate).sort((a, b) => a - b);
  return (
    <tr>
      <th scope="row">{roundTitle(words, round)}</th>
      {LISTED_OUTCOMES.map((outcome) => (
        <td key={outcome}>{count(counts[outcome])}</td>
      ))}
      <td>{rate(rates[0] ?? Number.NaN)}</td>
      <td>{rate(rates.at(-1) ?? Number.NaN)}</td>
    </tr>
  );
}
