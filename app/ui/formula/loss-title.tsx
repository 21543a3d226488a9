'use client';

import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import { useWords } from '../../words/language';
import { LossFormula } from './loss-formula';
import { lossName } from './loss-name';

/** In characters of TeX: a longer formula doesn't fit on one line. */
const LONGEST_FORMULA = 60;

/** A loss on one line: its formula, or its name if the formula is too long. */
export function LossTitle({ loss }: { loss: LossReference }) {
  if (isShort(loss)) return <LossFormula loss={loss} />;
  return 'id' in loss ? <LossName loss={loss} /> : <LossFormula loss={loss} />;
}

function LossName({ loss }: { loss: LossReference }) {
  return <span>{lossName(useWords('experiment'), loss)}</span>;
}

/** Whether the formula fits on one line. */
export function isShort(loss: LossReference): boolean {
  return (findLoss(loss)?.formula.length ?? 0) <= LONGEST_FORMULA;
}
