'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { FormulaHtml } from './formula-html';

const Book = createContext<Readonly<Record<string, string>>>({});

/** Gives client components the formulas typeset on the server: `<FormulaBook formulas={formulasById()}>`. */
export function FormulaBook({
  formulas,
  children,
}: {
  formulas: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  return <Book value={formulas}>{children}</Book>;
}

/** The HTML of a formula in the book, by the id of its loss or optimizer, or by its TeX. */
export function useFormula(id: string): string | undefined {
  return useContext(Book)[id];
}

/** The update rule of an optimizer; nothing if it isn't in the book. */
export function OptimizerFormula({ id }: { id: string }) {
  const html = useFormula(id);
  return html === undefined ? null : <FormulaHtml html={html} />;
}

/** Any other formula of the book, by its TeX; the TeX itself if it isn't there. */
export function BookFormula({ tex }: { tex: string }) {
  const html = useFormula(tex);
  return html === undefined ? (
    <span translate="no" dir="ltr">
      {tex}
    </span>
  ) : (
    <FormulaHtml html={html} />
  );
}
