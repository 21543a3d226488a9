import type { Experiment } from '#core/engine/experiment/experiment';
import { formatCount, formatRate } from '#core/engine/number-format';
import type { Board } from '#core/protocol/views/board';
import type { Counts } from '#core/protocol/views/frame';
import { type CountPart, countParts, countsOfBoard, outcomeParts } from '../../../ui/marks/counts';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { goalWords, pointWords } from '../../../ui/words/experiment-words';
import { ENGLISH_WORDS } from '../../../words/english';
import type { ScreenPhase } from '../screen-activity';
import { size } from '../size';

/** How many are in each state, with mark and word, and the class's own bracket of the edge. */
export function RunningFoot({
  phase,
  board,
  counts,
  hasBracket = true,
}: {
  phase: ScreenPhase<'running' | 'finished'>;
  board: Board | null;
  counts: Counts | undefined;
  /** Whether to give the class's own bracket of the edge. */
  hasBracket?: boolean;
}) {
  const bracket = hasBracket ? (board?.bracket ?? null) : null;
  const parts =
    phase.kind === 'finished'
      ? outcomeParts(phase.outcomes)
      : countParts(counts ?? countsOfBoard(board, phase.runs));
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

function CountList({ parts }: { parts: readonly CountPart[] }) {
  const isTight = parts.length > 4;
  return (
    <ul className="flex flex-1 items-center justify-between pr-40">
      {parts.map(({ kind, count, words }) => (
        <li key={kind} className="flex items-center gap-14 whitespace-nowrap">
          <span className="flex" style={size(38)}>
            <OutcomeMark kind={kind} size="1em" />
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

/** What defines the round, for those who think before picking. */
export function PickingFoot({ experiment }: { experiment: Experiment }) {
  return (
    <Facts
      facts={[
        ['start', pointWords(ENGLISH_WORDS, experiment.start)],
        ['budget', `${formatCount(experiment.budget)} steps`],
        ['goal', goalWords(ENGLISH_WORDS, experiment.target)],
      ]}
    />
  );
}

export function Facts({ facts }: { facts: readonly (readonly [term: string, words: string])[] }) {
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
