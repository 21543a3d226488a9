'use client';

import { formulaText } from '#core/engine/experiment/formula-text';
import type { LossReference } from '#core/engine/experiment/loss-reference';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { useWords } from '../../words/language';
import { useFormula } from './formula-book';
import { FormulaHtml } from './formula-html';
import { TypedFormula } from './typed-formula';

/**
 * The formula of a loss, typeset by the server if it is in the catalogue; a custom one set on one line. Apart
 * from the book because it brings in the engine's losses, which pages that only pass the book on don't need.
 */
export function LossFormula({ loss }: { loss: LossReference }) {
  const words = useWords('experiment');
  const known = findLoss(loss);
  const html = useFormula('id' in loss ? loss.id : '');
  if ('expression' in loss) return <TypedFormula expression={loss.expression} />;
  if (html !== undefined) return <FormulaHtml html={html} />;
  return <span translate="no">{known && formulaText(words, known)}</span>;
}
