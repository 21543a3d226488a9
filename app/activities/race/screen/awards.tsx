import { formatCount, formatRate } from '#core/engine/number-format';
import type { Award } from '#core/protocol/views/board';
import { FittedName } from '../../../parts/screen/rows/fitted-name';
import { size } from '../../../parts/screen/size';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';

const TITLES: Readonly<Record<Award['kind'], string>> = {
  fastest: 'Fastest',
  'closest-to-edge': 'Closest to the edge',
  'most-instructive-divergence': 'Most instructive divergence',
};

/** The width of one of the three columns, in units. */
const COLUMN = 560;

/** What the room applauds, on one quiet line. */
export function Awards({ awards }: { awards: readonly Award[] }) {
  if (awards.length === 0) return null;
  return (
    <ul className="mt-16 grid shrink-0 grid-cols-3 gap-x-64 border-t-2 border-line pt-16">
      {awards.map(({ kind, row, others }) => (
        <li key={`${kind} ${row.participant}`} className="min-w-0">
          <p className="flex items-center gap-12 whitespace-nowrap text-mut" style={size(26)}>
            <OutcomeMark
              kind={kind === 'most-instructive-divergence' ? 'diverged' : 'converged'}
              size="1em"
            />
            {TITLES[kind]}
          </p>
          <p className="flex h-48 items-center">
            <FittedName
              name={row.name}
              isPractice={row.isPractice}
              room={COLUMN}
              units={36}
              weight={750}
            />
          </p>
          <p className="whitespace-nowrap" style={size(28)}>
            {formatRate(row.learningRate)}, {stepWords(kind, row.step)}
            {others > 0 && `, with ${formatCount(others)} more`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function stepWords(kind: Award['kind'], step: number): string {
  if (kind === 'most-instructive-divergence') return `gone at step ${formatCount(step)}`;
  return step === 1 ? '1 step' : `${formatCount(step)} steps`;
}
