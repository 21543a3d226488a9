'use client';

import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import { LossFormula } from './loss-formula';

/** In characters of TeX: a longer formula of the catalogue fits no line. */
const LONGEST_FORMULA = 60;

/** A loss where there is one line for it: its formula, or its name where that is too long. */
export function LossTitle({ loss }: { loss: LossReference }) {
  if (isShort(loss)) return <LossFormula loss={loss} />;
  return 'id' in loss ? <span>{findLoss(loss)?.name}</span> : <LossFormula loss={loss} />;
}

/** Whether its formula fits one line. */
export function isShort(loss: LossReference): boolean {
  return (findLoss(loss)?.formula.length ?? 0) <= LONGEST_FORMULA;
}
