'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import { type Edge, formulaEdge, measureEdge } from '#core/engine/theory/theory';
import { useSliced } from './use-sliced';

/** The stability edge: at once where there is a formula, else measured while the page idles, undefined until then. */
export function useEdge(experiment: Experiment): Edge | null | undefined {
  const formula = formulaEdge(experiment);
  const measured = useSliced(formula ? null : JSON.stringify(experiment), measure);
  return formula ?? measured;
}

function measure(key: string) {
  return measureEdge(JSON.parse(key));
}
