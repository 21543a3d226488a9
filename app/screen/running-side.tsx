import { formatCount, formatRate } from '#core/engine/number-format';
import type { Board, Row, ScreenView } from '#core/protocol/views';
import type { ScreenClock } from './clock';
import { MovingRows } from './moving-rows';
import { ScreenMark } from './screen-mark';
import { size } from './size';
import { StepBlock } from './step-block';

type Phase = Extract<ScreenView['phase'], { kind: 'running' | 'finished' }>;

/** Heights in units. The two lists share what is left below the step block. */
const FAST_ROW = 57;
const BLOWN_ROW = 48;
const MOST_FAST = 7;
const MOST_BLOWN = 3;
/** Rows of divergences that fit where no row of the leaderboard is. */
const MOST_BLOWN_ALONE = 10;

/** The step, who is fastest to the goal, and who diverged nearest the edge. */
export function RunningSide({
  phase,
  board,
  clock,
}: {
  phase: Phase;
  board: Board | null;
  clock: ScreenClock;
}) {
  const { budget } = phase.round.experiment;
  const state = phase.kind === 'finished' ? 'finished' : phase.waiting ? 'waiting' : 'running';
  const fastest = board?.fastest ?? [];
  const blown = board?.divergences ?? [];
  const free = Math.max(0, MOST_FAST - Math.max(1, fastest.length));
  const mostBlown = Math.min(MOST_BLOWN_ALONE, MOST_BLOWN + free);
  return (
    <>
      <StepBlock state={state} budget={budget} clock={clock} />
      <div className="flex min-h-0 flex-1 flex-col pt-32 pr-56 pb-20 pl-48">
        <ListHead title="Fastest to the goal" budget={budget} />
        {fastest.length === 0 ? (
          <p className="mt-20 text-mut" style={size(34)}>
            {state === 'finished' ? 'Nobody arrived.' : 'Nobody yet.'}
          </p>
        ) : (
          <MovingRows rows={fastest.slice(0, MOST_FAST)} rowHeight={FAST_ROW} className="mt-12">
            {(row) => <FastRow row={row} budget={budget} />}
          </MovingRows>
        )}
        <More count={(board?.converged ?? 0) - Math.min(MOST_FAST, fastest.length)} />
        {blown.length > 0 && (
          <div className="mt-auto border-t-2 border-line pt-20">
            <h2 className="type-title text-mut" style={size(30)}>
              Diverged, nearest the edge first
            </h2>
            <MovingRows rows={blown.slice(0, mostBlown)} rowHeight={BLOWN_ROW} className="mt-12">
              {(row) => <BlownRow row={row} budget={budget} />}
            </MovingRows>
            <More count={(board?.diverged ?? 0) - Math.min(mostBlown, blown.length)} />
          </div>
        )}
      </div>
    </>
  );
}

function ListHead({ title, budget }: { title: string; budget: number }) {
  return (
    <div className="flex items-baseline text-mut">
      <h2 className="flex-1 type-title" style={size(30)}>
        {title}
      </h2>
      <span className="type-label" style={size(28)}>
        rate
      </span>
      <span className="text-right type-label" style={{ ...size(28), ...stepWidth(budget) }}>
        step
      </span>
    </div>
  );
}

function More({ count }: { count: number }) {
  if (count <= 0) return null;
  return (
    <p className="mt-8 text-mut" style={size(28)}>
      and {formatCount(count)} more
    </p>
  );
}

/** Leaders stand on mint. */
function FastRow({
  row: { name, learningRate, step, rank, tied },
  budget,
}: {
  row: Row;
  budget: number;
}) {
  const isFirst = rank === 1;
  return (
    <div
      className={`-mx-16 flex h-full items-center px-16 ${isFirst ? 'bg-converged font-[750] text-on-outcome' : 'font-[600]'}`}
      style={size(36)}
    >
      <span className="w-64 shrink-0">{`${tied ? '=' : ''}${rank}`}</span>
      <span className="min-w-0 flex-1 truncate pr-16" style={nameFit(name)}>
        {name}
      </span>
      <span>{formatRate(learningRate)}</span>
      <span className="shrink-0 text-right" style={stepWidth(budget)}>
        {formatCount(step)}
      </span>
    </div>
  );
}

function BlownRow({ row: { name, learningRate, step }, budget }: { row: Row; budget: number }) {
  return (
    <div className="flex h-full items-center gap-10 font-[600]" style={size(30)}>
      <ScreenMark kind="diverged" />
      <span className="min-w-0 flex-1 truncate pr-16" style={nameFit(name)}>
        {name}
      </span>
      <span>{formatRate(learningRate)}</span>
      <span className="shrink-0 text-right" style={stepWidth(budget)}>
        {formatCount(step)}
      </span>
    </div>
  );
}

/** Long names are set narrower before they are cut. */
function nameFit(name: string) {
  const { length } = [...name];
  if (length <= 13) return undefined;
  if (length <= 17) return { fontStretch: '86%' };
  return { ...size(24), fontStretch: '75%', fontWeight: 650 };
}

/** The column of the steps is as wide as the budget needs. */
function stepWidth(budget: number) {
  return { width: `calc(${28 + 22 * formatCount(budget).length} * var(--u))` };
}
