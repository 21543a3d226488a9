import type { Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import type { Edge } from '#core/engine/theory/theory';
import { BookFormula } from '../../../ui/formula/formula-book';
import { rich } from '../../../ui/rich';
import { useEdge } from '../../../ui/slices/use-edge';
import { useWords } from '../../../words/language';
import type { OwnRun } from '../run/own-run';
import { edgeWords } from './edge-words';
import { Figure } from './figure';
import { RestingRows } from './resting-rows';

/** One's own figures next to those of theory. */
export function EdgeRows({
  experiment,
  learningRate,
  verdict,
  run,
}: {
  experiment: Experiment;
  learningRate: number;
  verdict: Verdict;
  run: OwnRun;
}) {
  const words = useWords('play');
  const { numbers } = words;
  const edge = useEdge(experiment);
  const position = edge ? edgeWords(words, learningRate, edge.value) : null;
  return (
    <dl className="mt-5">
      {verdict.outcome === 'diverged' && verdict.step !== null ? (
        <Figure label={words.say('play.result.loss-at', { step: verdict.step })}>
          {numbers.quantity(Number(run.losses[verdict.step]?.toPrecision(2)))}
        </Figure>
      ) : null}
      {verdict.outcome === 'converged' ? (
        <RestingRows experiment={experiment} learningRate={learningRate} run={run} />
      ) : null}
      {edge === undefined ? (
        <Figure label={words.say('play.result.edge-measured')}>…</Figure>
      ) : null}
      {edge ? (
        <Figure label={<EdgeLabel edge={edge} />}>{numbers.quantity(edge.value)}</Figure>
      ) : null}
      {position === null ? null : <Figure label={position.words}>{position.figure}</Figure>}
    </dl>
  );
}

function EdgeLabel({ edge }: { edge: Edge }) {
  const words = useWords('play');
  if (edge.kind === 'measured') return words.say('play.result.edge-measured');
  return rich(words, edge.isEstimate ? 'play.result.edge-estimated' : 'play.result.edge', {
    symbol: () => <BookFormula tex={edge.symbol} />,
  });
}
