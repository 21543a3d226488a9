'use client';

import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import { LossFormula } from './loss-formula';

/** In characters of TeX: a longer formula doesn't fit on one line. */
const LONGEST_FORMULA = 60;

/** A loss on one line: its formula, or its name if the formula is too long. */
export function LossTitle({ loss }: { loss: LossReference }) {
  if (isShort(loss)) return <LossFormula loss={loss} />;
  return 'id' in loss ? <span>{findLoss(loss)?.name}</span> : <LossFormula loss={loss} />;
}

/** Whether the formula fits on one line. */
export function isShort(loss: LossReference): boolean {
  return (findLoss(loss)?.formula.length ?? 0) <= LONGEST_FORMULA;
}
