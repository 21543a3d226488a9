import type { Experiment } from '#core/engine/experiment';
import { formatCount, formatRate } from '#core/engine/number-format';
import { OUTCOMES } from '#core/engine/outcome';
import type { Board, Counts, ScreenView } from '#core/protocol/views';
import { goalWords, pointWords } from '../ui/experiment-words';
import { LIVE_WORDS, type MarkKind, OUTCOME_WORDS } from '../ui/outcome';
import { ScreenMark } from './screen-mark';
import { size } from './size';

type Phase = Extract<ScreenView['phase'], { kind: 'running' | 'finished' }>;

/** How many are where, each with mark and word, and the class's own bracket of the edge. */
export function RunningFoot({
  phase,
  board,
  counts,
}: {
  phase: Phase;
  board: Board | null;
  counts: Counts | null;
}) {
  const bracket = board?.bracket ?? null;
  const parts =
    phase.kind === 'finished'
      ? outcomeParts(phase.outcomes)
      : liveParts(counts ?? countsOf(board, phase.runs));
  return (
    <>
      <CountList parts={parts} />
      {bracket !== null && (
        <p className="shrink-0 pl-32 text-right" style={size(28)}>
          <span className="block text-mut">The edge lies between</span>
          <strong className="block type-title" style={size(36)}>
            {formatRate(bracket.below)} and {formatRate(bracket.above)}
          </strong>
        </p>
      )}
    </>
  );
}

interface Part {
  readonly kind: MarkKind;
  readonly count: number;
  readonly words: string;
}

/** Before the first frame after a (re)connection the board tells how many are where. */
function countsOf(board: Board | null, runs: number): Counts {
  const settled = board?.settled ?? [];
  const of = (kind: MarkKind) => settled.filter(({ outcome }) => outcome === kind).length;
  const atGoal = of('converged');
  const bouncing = of('oscillating');
  const diverging = of('diverged');
  return { atGoal, onTheWay: runs - atGoal - bouncing - diverging, bouncing, diverging };
}

function liveParts({ atGoal, onTheWay, bouncing, diverging }: Counts): Part[] {
  return [
    { kind: 'converged', count: atGoal, words: LIVE_WORDS.converged },
    { kind: 'running', count: onTheWay, words: LIVE_WORDS.running },
    { kind: 'oscillating', count: bouncing, words: LIVE_WORDS.oscillating },
    { kind: 'diverged', count: diverging, words: LIVE_WORDS.diverged },
  ];
}

/** What the class came to. Outcomes that nobody had are left out, but for the two that matter most. */
function outcomeParts(outcomes: Extract<Phase, { kind: 'finished' }>['outcomes']): Part[] {
  return OUTCOMES.flatMap((kind) => {
    const count = outcomes[kind] ?? 0;
    const isKept = count > 0 || kind === 'converged' || kind === 'diverged';
    return isKept ? [{ kind, count, words: OUTCOME_WORDS[kind] }] : [];
  });
}

function CountList({ parts }: { parts: readonly Part[] }) {
  const isTight = parts.length > 4;
  return (
    <ul className="flex flex-1 items-center justify-between pr-40">
      {parts.map(({ kind, count, words }) => (
        <li key={kind} className="flex items-center gap-14 whitespace-nowrap">
          <span className="flex" style={size(38)}>
            <ScreenMark kind={kind} />
          </span>
          <span className="pl-2 type-figure" style={size(isTight ? 46 : 56)}>
            {formatCount(count)}
          </span>
          <span className="type-label" style={size(isTight ? 28 : 32)}>
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What fixes the round, for who thinks before picking. */
export function PickingFoot({ experiment }: { experiment: Experiment }) {
  const facts = [
    ['start', pointWords(experiment.start)],
    ['budget', `${formatCount(experiment.budget)} steps`],
    ['goal', goalWords(experiment.target)],
  ];
  return (
    <dl className="flex flex-1 items-center justify-between gap-40">
      {facts.map(([term, words]) => (
        <div key={term} className="flex items-baseline gap-18">
          <dt className="text-mut" style={size(30)}>
            {term}
          </dt>
          <dd className="type-title" style={size(36)}>
            {words}
          </dd>
        </div>
      ))}
    </dl>
  );
}
