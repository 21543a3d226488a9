import type { Experiment } from '#core/engine/experiment/experiment';
import type { Edge } from '#core/engine/theory/theory';
import { BookFormula } from '../../ui/formula/formula-book';
import { useWords } from '../../words/language';
import { edgeFigure } from '../words/practice-words';

/** The largest rate that works, and what kind of number that is. */
export function EdgeBlock({
  experiment,
  edge,
}: {
  experiment: Experiment;
  /** Undefined while it is measured. */
  edge: Edge | null | undefined;
}) {
  const words = useWords('practice');
  const { figure, kind, sentence } = edgeFigure(words, experiment, edge);
  return (
    <section className="border-t border-line px-4 py-4 min-[64rem]:px-5">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-3 text-[1.1875rem] type-title">
        {words.say('practice.edge')}{' '}
        <strong className="text-[1.75rem] type-figure">{figure}</strong>
      </h2>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2 text-[0.9375rem] type-label">
        {edge?.kind === 'formula' && <BookFormula tex={edge.symbol} />}
        <span>{kind}</span>
      </p>
      <p className="mt-1 text-[0.9375rem] text-pretty text-mut">{sentence}</p>
    </section>
  );
}
