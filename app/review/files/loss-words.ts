import type { LossReference } from '#core/engine/experiment/loss-reference';

/** A loss in a table: its id, or its formula as typed. */
export function lossWords(loss: LossReference): string {
  return 'id' in loss ? loss.id : loss.expression;
}
