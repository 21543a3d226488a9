import type { Experiment } from '#core/engine/experiment/experiment';
import { formatCount, formatQuantity } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import type { Edge } from '#core/engine/theory/theory';
import { BookFormula } from '../../../ui/formula/formula-book';
import { useEdge } from '../../../ui/slices/use-edge';
import type { OwnRun } from '../run/own-run';
import { edgeWords } from './edge-words';
import { Figure } from './figure';
import { RestingRows } from './resting-rows';

const MEASURED = 'Edge for this loss, measured';

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
  const edge = useEdge(experiment);
  const position = edge ? edgeWords(learningRate, edge.value) : null;
  return (
    <dl className="mt-5">
      {verdict.outcome === 'diverged' && verdict.step !== null ? (
        <Figure label={`Loss at step ${formatCount(verdict.step)}`}>
          {formatQuantity(Number(run.losses[verdict.step]?.toPrecision(2)))}
        </Figure>
      ) : null}
      {verdict.outcome === 'converged' ? (
        <RestingRows experiment={experiment} learningRate={learningRate} run={run} />
      ) : null}
      {edge === undefined ? <Figure label={MEASURED}>…</Figure> : null}
      {edge ? (
        <Figure label={<EdgeLabel edge={edge} />}>{formatQuantity(edge.value)}</Figure>
      ) : null}
      {position === null ? null : <Figure label={position.words}>{position.figure}</Figure>}
    </dl>
  );
}

function EdgeLabel({ edge }: { edge: Edge }) {
  if (edge.kind === 'measured') return MEASURED;
  return (
    <>
      Edge {edge.isEstimate ? 'at the estimated minimum' : 'for this loss'},{' '}
      <BookFormula tex={edge.symbol} />
    </>
  );
}
