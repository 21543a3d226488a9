import { MARK_PATHS, OUTCOME_FILLS } from '../../ui/marks/outcome';
import { useWords } from '../../words/language';
import type { KeptDot } from './kept-page';
import { PICKS_WIDTH, picksLine } from './picks-line';
import { markWords, shareWords } from './share-words';

/** A student's picks through the session, each as a share of its round's edge. Its table stands below it. */
export function PicksPicture({ picks }: { picks: readonly KeptDot[] }) {
  const words = useWords('common', 'keepsake');
  const { height, bottom, edgeX, marks, ticks } = picksLine(picks);
  return (
    <>
      <svg
        viewBox={`0 0 ${PICKS_WIDTH} ${height}`}
        aria-hidden="true"
        className="mt-3 block w-full overflow-visible [direction:ltr]"
      >
        <rect x={edgeX} y="0" width={PICKS_WIDTH - edgeX} height={bottom} fill="var(--panel)" />
        <path d={`M0 ${bottom}H${PICKS_WIDTH}`} stroke="var(--ink)" strokeWidth="1.5" />
        <path d={`M${edgeX} 0V${bottom}`} stroke="var(--ink)" strokeWidth="1.5" />
        <polyline
          points={marks.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--curve)"
          strokeWidth="1.5"
        />
        {marks.map(({ round, outcome, x, y, isLabelLeft, ...mark }) => (
          <g key={round}>
            <text x="0" y={y + 5} fontSize="15" fontWeight="650" fill="var(--ink)">
              {round}
            </text>
            <path
              d={MARK_PATHS[outcome]}
              transform={`translate(${x} ${y}) scale(7)`}
              fill={OUTCOME_FILLS[outcome]}
              stroke="var(--keyline)"
              strokeWidth="0.22"
              strokeLinejoin="round"
            />
            <text
              x={isLabelLeft ? x - 12 : x + 12}
              y={y + 5}
              textAnchor={isLabelLeft ? 'end' : 'start'}
              fontSize="15"
              fontWeight="700"
              fill="var(--ink)"
              stroke="var(--bg)"
              strokeWidth="4"
              paintOrder="stroke"
            >
              {markWords(words, mark)}
            </text>
          </g>
        ))}
        <text
          x={edgeX}
          y={bottom + 19}
          textAnchor="middle"
          fontSize="15"
          fontWeight="750"
          fill="var(--ink)"
        >
          {words.say('keepsake.picks.edge')}
        </text>
        {ticks.map(({ x, ratio }) => (
          <text
            key={ratio}
            x={x}
            y={bottom + 19}
            textAnchor="middle"
            fontSize="15"
            fill="var(--mut)"
          >
            {words.numbers.exact(ratio)}
          </text>
        ))}
      </svg>
      {/* A table by itself would be as wide as its cells, and the page with it. */}
      <div className="sr-only">
        <table>
          <caption>{words.say('keepsake.picks.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say('keepsake.picks.round')}</th>
              <th scope="col">{words.say('keepsake.picks.rate')}</th>
              <th scope="col">{words.say('keepsake.picks.beside')}</th>
              <th scope="col">{words.say('keepsake.picks.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {picks.map(({ round, rate, ratio, outcome }) => (
              <tr key={round}>
                <th scope="row">{round}</th>
                <td>{rate}</td>
                <td>{shareWords(words, ratio)}</td>
                <td>{words.say(`common.outcome.${outcome}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
