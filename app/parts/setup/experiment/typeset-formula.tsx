'use client';

import { useEffect, useState } from 'react';
import { FormulaHtml } from '../../../ui/formula/formula-html';
import { TypedFormula } from '../../../ui/formula/typed-formula';

/** A custom formula, typeset by KaTeX once its script has loaded: only those who type a formula ever load it. */
export function TypesetFormula({ tex, expression }: { tex: string; expression: string }) {
  const [set, setSet] = useState<{ tex: string; html: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('katex').then(
      ({ default: katex }) => {
        if (isWanted) setSet({ tex, html: katex.renderToString(tex, { throwOnError: false }) });
      },
      () => {
        // Offline since the page was loaded, so the plain formula stays.
      },
    );
    return () => {
      isWanted = false;
    };
  }, [tex]);
  return set?.tex === tex ? (
    <FormulaHtml html={set.html} />
  ) : (
    <TypedFormula expression={expression} />
  );
}
