import type { Experiment } from '#core/engine/experiment/experiment';
import type { Board } from '#core/protocol/views/board';
import type { Counts } from '#core/protocol/views/frame';
import { countParts, countsOfBoard, outcomeParts } from '../../../ui/marks/counts';
import { rich } from '../../../ui/rich';
import { goalWords, pointWords } from '../../../ui/words/experiment-words';
import { useWords } from '../../../words/language';
import type { ScreenPhase } from '../screen-activity';
import { size } from '../size';
import { CountList } from './count-list';

/** The width between the paddings, and what the bracket of the edge takes of it, in units. */
const LINE = 1808;
const BRACKET = 480;

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
  const words = useWords('common', 'screen');
  const bracket = hasBracket ? (board?.bracket ?? null) : null;
  const parts =
    phase.kind === 'finished'
      ? outcomeParts(words, phase.outcomes)
      : countParts(words, counts ?? countsOfBoard(board, phase.runs));
  return (
    <>
      <CountList parts={parts} room={bracket === null ? LINE : LINE - BRACKET} />
      {bracket !== null && (
        <p className="shrink-0 ps-32 text-end" style={size(28)}>
          {rich(words, 'screen.bracket', {
            below: bracket.below,
            above: bracket.above,
            line: (between) => <span className="block text-mut">{between}</span>,
            b: (rates) => (
              <strong className="block type-title" style={size(36)}>
                {rates}
              </strong>
            ),
          })}
        </p>
      )}
    </>
  );
}

/** What defines the round, for those who think before picking. */
export function PickingFoot({ experiment }: { experiment: Experiment }) {
  const words = useWords('common', 'experiment', 'screen');
  return (
    <Facts
      facts={[
        [words.say('screen.fact.start'), pointWords(words, experiment.start)],
        [words.say('screen.fact.budget'), words.say('common.steps', { count: experiment.budget })],
        [words.say('screen.fact.goal'), goalWords(words, experiment.target)],
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
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
