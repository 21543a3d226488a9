'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { LossReference } from '#core/engine/loss-reference';
import { findLoss } from '#core/engine/loss-reference';
import { FormulaHtml } from './formula-html';

const Book = createContext<Readonly<Record<string, string>>>({});

/** Gives client components the formulas that the server has set: `<FormulaBook formulas={formulasById()}>`. */
export function FormulaBook({
  formulas,
  children,
}: {
  formulas: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  return <Book value={formulas}>{children}</Book>;
}

/** The formula of a loss, typeset where the server could; a typed-in loss shows as it was typed. */
export function LossFormula({ loss }: { loss: LossReference }) {
  const formulas = useContext(Book);
  const html = 'id' in loss ? formulas[loss.id] : undefined;
  if (html !== undefined) return <FormulaHtml html={html} />;
  return <span>{'expression' in loss ? loss.expression : findLoss(loss)?.plainFormula}</span>;
}

/** Any other formula of the book, by the TeX that it was set from; as TeX where the book has it not. */
export function BookFormula({ tex }: { tex: string }) {
  const html = useContext(Book)[tex];
  return html === undefined ? <span>{tex}</span> : <FormulaHtml html={html} />;
}
