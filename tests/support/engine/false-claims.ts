import { explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { english } from '../words';
import type { AnyRun } from './any-experiment';
import { EXPLANATION_PREDICATES } from './explanation-predicates';
import { PlainRun } from './plain-run';

/** What is said of a run and isn't so; empty for a run that is told truly. */
export function falseClaims({ experiment, rate }: AnyRun): string[] {
  const verdict = simulateVerdicts(experiment, [rate])[0]!;
  const run = new PlainRun(experiment, rate, verdict);
  const explanation = explain(experiment, rate, verdict);
  const { sentences } = explanationText(english, explanation);
  const claims = explanation.reason ? [explanation, explanation.reason] : [explanation];
  return claims.flatMap(({ code, numbers, axis }, k) =>
    EXPLANATION_PREDICATES[code](numbers, run, axis ?? null) ? [] : [`${code}: ${sentences[k]}`],
  );
}
