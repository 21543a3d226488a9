'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import { type Edge, formulaEdge, measureEdge } from '#core/engine/theory/theory';
import { useSliced } from './use-sliced';

/**
 * The stability edge: at once if there is a formula, otherwise measured while the page is idle; undefined
 * until then.
 */
export function useEdge(experiment: Experiment): Edge | null | undefined {
  const formula = formulaEdge(experiment);
  const measured = useSliced(formula ? null : JSON.stringify(experiment), measure);
  return formula ?? measured;
}

function measure(key: string) {
  return measureEdge(JSON.parse(key));
}
