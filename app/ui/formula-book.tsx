'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { LossReference } from '#core/engine/loss-reference';
import { findLoss } from '#core/engine/loss-reference';
import { FormulaHtml } from './formula-html';
import { TypedFormula } from './typed-formula';

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

/** The formula of a loss, typeset where the server could; a typed-in one set on one line. */
export function LossFormula({ loss }: { loss: LossReference }) {
  const formulas = useContext(Book);
  if ('expression' in loss) return <TypedFormula expression={loss.expression} />;
  const html = formulas[loss.id];
  if (html !== undefined) return <FormulaHtml html={html} />;
  return <span>{findLoss(loss)?.plainFormula}</span>;
}

/** The update of an optimizer; nothing where the book has it not. */
export function OptimizerFormula({ id }: { id: string }) {
  const html = useContext(Book)[id];
  return html === undefined ? null : <FormulaHtml html={html} />;
}

/** Any other formula of the book, by the TeX that it was set from; as TeX where the book has it not. */
export function BookFormula({ tex }: { tex: string }) {
  const html = useContext(Book)[tex];
  return html === undefined ? <span>{tex}</span> : <FormulaHtml html={html} />;
}
