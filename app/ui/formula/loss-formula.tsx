'use client';

import type { LossReference } from '#core/engine/experiment/loss-reference';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { useFormula } from './formula-book';
import { FormulaHtml } from './formula-html';
import { TypedFormula } from './typed-formula';

/**
 * The formula of a loss, typeset where the server could; a typed-in one set on one line. Apart from the
 * book, for it brings the engine's losses along, and a page that only hands the book on needs none.
 */
export function LossFormula({ loss }: { loss: LossReference }) {
  const html = useFormula('id' in loss ? loss.id : '');
  if ('expression' in loss) return <TypedFormula expression={loss.expression} />;
  if (html !== undefined) return <FormulaHtml html={html} />;
  return <span>{findLoss(loss)?.plainFormula}</span>;
}
