import type { LossFunction } from './loss-function.ts';
import { LOSSES } from './losses/registry.ts';

/** How a stored run names its loss: one of the catalogue, or a formula that someone typed. */
export type LossReference = { readonly id: string } | { readonly expression: string };

const BY_ID: ReadonlyMap<string, LossFunction> = new Map(LOSSES.map((loss) => [loss.id, loss]));

/** Null for an unknown id, or an expression that doesn't parse. */
export function findLoss(reference: LossReference): LossFunction | null {
  if ('id' in reference) return BY_ID.get(reference.id) ?? null;
  return null;
}
