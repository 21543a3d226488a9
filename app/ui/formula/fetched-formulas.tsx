'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { ownAddress } from '../address/own-address';
import { FormulaBook } from './formula-book';
import type { FormulaBookName } from './formula-book-name';

const RETRY_MS = 2_000;
const NONE: Readonly<Record<string, string>> = {};

/**
 * Fetches the formulas typeset at the build, behind everything that the page needs first. Until they are there, and
 * where they never come, losses show their plain formula.
 */
export function FetchedFormulas({
  book,
  children,
}: {
  book: FormulaBookName;
  children: ReactNode;
}) {
  const [formulas, setFormulas] = useState(NONE);
  useEffect(() => {
    const left = new AbortController();
    void fetchBook(book, left.signal).then((fetched) => fetched !== null && setFormulas(fetched));
    return () => left.abort();
  }, [book]);
  return <FormulaBook formulas={formulas}>{children}</FormulaBook>;
}

/** Tries until it succeeds. null: no longer wanted. */
async function fetchBook(book: FormulaBookName, signal: AbortSignal): Promise<typeof NONE | null> {
  while (!signal.aborted) {
    try {
      const answer = await fetch(ownAddress(`/formulas/${book}`), { signal, priority: 'low' });
      if (answer.ok) return await answer.json();
    } catch {
      // The network, or this page is being left.
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return null;
}
