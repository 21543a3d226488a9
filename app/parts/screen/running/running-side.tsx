import type { Board, LeaderboardRow } from '#core/protocol/views/board';
import type { Words } from '#core/words/words';
import { textWidth } from '../../../ui/layout/text-width';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { nameWords } from '../../../ui/words/name-words';
import { Rank } from '../../../ui/words/rank';
import { useWords } from '../../../words/language';
import type { ScreenClock } from '../clock';
import { FittedName } from '../rows/fitted-name';
import { MovingRows } from '../rows/moving-rows';
import { PracticeMark } from '../rows/practice-mark';
import type { ScreenPhase } from '../screen-activity';
import { size } from '../size';
import { StepPanel } from './step-block';

/** Heights in units. The two lists share the space below the step block. */
const FAST_ROW = 57;
const BLOWN_ROW = 48;
const MOST_FAST = 7;
const MOST_BLOWN = 3;
/** How many rows of divergences fit if the leaderboard has none. */
const MOST_BLOWN_ALONE = 10;

/** The step, who was fastest to the goal, and who diverged closest to the edge. */
export function RunningSide({
  phase,
  budget,
  board,
  clock,
  isSteered = false,
}: {
  phase: ScreenPhase<'running' | 'finished'>;
  budget: number;
  board: Board | null;
  clock: ScreenClock;
  /** Rates change on the way: the rows give the first ones. */
  isSteered?: boolean;
}) {
  const words = useWords('screen');
  const isOver = phase.kind === 'finished';
  const fastest = board?.fastest ?? [];
  const blown = board?.divergences ?? [];
  const free = Math.max(0, MOST_FAST - Math.max(1, fastest.length));
  const mostBlown = Math.min(MOST_BLOWN_ALONE, MOST_BLOWN + free);
  const shown = [...fastest.slice(0, MOST_FAST), ...blown.slice(0, mostBlown)];
  const hasPractice = shown.some(({ isPractice }) => isPractice);
  return (
    <>
      <StepPanel phase={phase} steps={budget} clock={clock} />
      <div className="flex min-h-0 flex-1 flex-col pt-32 pe-56 pb-20 ps-48">
        <ListHead
          title={words.say(
            board?.isProvisional === true ? 'screen.list.provisional' : 'screen.list.fastest',
          )}
          budget={budget}
          rate={words.say(isSteered ? 'screen.list.from' : 'screen.list.rate')}
        />
        {fastest.length === 0 ? (
          <p className="mt-20 text-mut" style={size(34)}>
            {words.say(nobodyKey(phase))}
          </p>
        ) : (
          <MovingRows rows={fastest.slice(0, MOST_FAST)} rowHeight={FAST_ROW} className="mt-12">
            {(row) => <FastRow row={row} budget={budget} />}
          </MovingRows>
        )}
        <More
          count={(board?.converged ?? 0) - Math.min(MOST_FAST, fastest.length)}
          hasPractice={hasPractice}
        />
        {blown.length > 0 && (
          <div className="mt-auto border-t-2 border-line pt-20">
            <h2 className="type-title text-mut" style={size(30)}>
              {words.say(
                `screen.list.${isOver ? 'diverged' : 'diverging'}${isSteered ? '-steered' : ''}`,
              )}
            </h2>
            <MovingRows rows={blown.slice(0, mostBlown)} rowHeight={BLOWN_ROW} className="mt-12">
              {(row) => <BlownRow row={row} budget={budget} />}
            </MovingRows>
            <More
              count={(board?.diverged ?? 0) - Math.min(mostBlown, blown.length)}
              hasPractice={false}
            />
          </div>
        )}
      </div>
    </>
  );
}

function nobodyKey(phase: ScreenPhase<'running' | 'finished'>) {
  if (phase.runs === 0) return 'screen.list.nobody-picked';
  return phase.kind === 'finished' ? 'screen.list.nobody-arrived' : 'screen.list.nobody-yet';
}

function ListHead({ title, budget, rate }: { title: string; budget: number; rate: string }) {
  const words = useWords('screen');
  return (
    <div className="flex items-baseline text-mut">
      <h2 className="flex-1 type-title" style={size(30)}>
        {title}
      </h2>
      <span className="type-label" style={size(28)}>
        {rate}
      </span>
      <span
        className="shrink-0 text-end type-label"
        style={{ ...size(28), ...stepWidth(words, budget) }}
      >
        {words.say('screen.list.step')}
      </span>
    </div>
  );
}

function More({ count, hasPractice }: { count: number; hasPractice: boolean }) {
  const words = useWords('screen');
  if (count <= 0 && !hasPractice) return null;
  return (
    <p className="mt-8 flex items-center justify-between text-mut" style={size(28)}>
      {count > 0 ? words.say('screen.more', { count }) : <span />}
      {hasPractice && (
        <span className="flex items-center gap-10">
          <PracticeMark />
          <span aria-hidden="true">{words.say('screen.practice')}</span>
        </span>
      )}
    </p>
  );
}

/** The width between the paddings, in units. */
const SIDE = 520;
const RATE_ROOM = 130;

/** A row of the leaderboard; the leaders' rows are mint. */
function FastRow({ row, budget }: { row: LeaderboardRow; budget: number }) {
  const { participant, name, isPractice, learningRate, step, rank, tied } = row;
  const words = useWords('common', 'screen');
  const isFirst = rank === 1;
  const weight = isFirst ? 750 : 600;
  return (
    <div
      className={`-mx-16 flex h-full items-center px-16 ${isFirst ? 'bg-converged text-on-outcome' : ''}`}
      style={{ ...size(36), fontWeight: weight }}
    >
      <span className="w-64 shrink-0">
        <Rank words={words} rank={rank} tied={tied} />
      </span>
      <span className="min-w-0 flex-1 pe-16">
        <FittedName
          name={nameWords(words, participant, name)}
          isPractice={isPractice}
          room={SIDE - 80 - RATE_ROOM - stepUnits(words, budget)}
          units={36}
          weight={weight}
        />
      </span>
      <span>{words.numbers.rate(learningRate)}</span>
      <span className="shrink-0 text-end" style={stepWidth(words, budget)}>
        {words.numbers.count(step)}
      </span>
    </div>
  );
}

function BlownRow({ row, budget }: { row: LeaderboardRow; budget: number }) {
  const words = useWords('common', 'screen');
  const { participant, name, isPractice, learningRate, step } = row;
  return (
    <div className="flex h-full items-center gap-10 font-[600]" style={size(30)}>
      <OutcomeMark kind="diverged" size="1em" />
      <span className="min-w-0 flex-1 pe-16">
        <FittedName
          name={nameWords(words, participant, name)}
          isPractice={isPractice}
          room={SIDE - 66 - RATE_ROOM - stepUnits(words, budget)}
          units={30}
        />
      </span>
      <span>{words.numbers.rate(learningRate)}</span>
      <span className="shrink-0 text-end" style={stepWidth(words, budget)}>
        {words.numbers.count(step)}
      </span>
    </div>
  );
}

/** The width of the steps' column, in units: as wide as the budget and its heading need. */
function stepUnits(words: Words<'screen'>, budget: number): number {
  const heading = 28 * textWidth(words.say('screen.list.step'));
  return 28 + Math.max(22 * words.numbers.count(budget).length, heading - 16);
}

function stepWidth(words: Words<'screen'>, budget: number) {
  return { width: `calc(${stepUnits(words, budget)} * var(--u))` };
}
