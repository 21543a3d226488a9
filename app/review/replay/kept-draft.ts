import { NOISE_LIMITS } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { ExperimentDraft } from '../../parts/setup/drafts/experiment-draft';

/**
 * A draft after a change of its fields. In a setup another loss or optimizer brings in all that goes well with it; what
 * is compared with what happened keeps all that it can: another loss has its own start and goal, another optimizer its own
 * settings.
 */
export function keptFrom(before: ExperimentDraft, after: ExperimentDraft): ExperimentDraft {
  const { budget, schedule, target } = before;
  if (after.optimizer !== before.optimizer) return { ...after, budget, schedule, target };
  if (JSON.stringify(after.loss) === JSON.stringify(before.loss)) return after;
  if ('expression' in after.loss && 'expression' in before.loss) return after;
  const { hyperparameters, clipNorm, precision, seed } = before;
  const dimension = findLoss(after.loss)?.dimension ?? 1;
  const noise = dimension <= NOISE_LIMITS.dimensions ? before.noise : after.noise;
  return { ...after, budget, schedule, hyperparameters, clipNorm, precision, seed, noise };
}
