'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { firstLaboratory } from '#core/lesson/laboratory/first-laboratory';
import type { Laboratory } from '#core/lesson/laboratory/laboratory';
import { laboratoryFragment } from '#core/lesson/laboratory/laboratory-link';
import { type LinkFault, readLaboratory } from '#core/lesson/laboratory/read-link';
import { useSliced } from '../../ui/slices/use-sliced';
import { afterChange, type ChangeKind, STEPPING } from './history-entry';

/** Steps, and rates chosen in a row: the address follows, without an entry of the history for each. */
const REPLACE_AFTER_MS = 150;

export interface Shown {
  /** null while a formula in the address is being read. */
  readonly laboratory: Laboratory | null;
  /** Why the address shows something else than it says; null: it doesn't. */
  readonly fault: LinkFault | null;
  readonly change: ChangeLaboratory;
}

/** @param kind what is changed; an experiment of its own where nothing is said */
export type ChangeLaboratory = (next: Laboratory, kind?: ChangeKind) => void;

/** The laboratory of the address, which follows it, as it follows the address. */
export function useLaboratory(): Shown {
  const [asked, setAsked] = useState(() => location.hash);
  const [own, setOwn] = useState<{ hash: string; laboratory: Laboratory } | null>(null);
  const isOwn = own !== null && own.hash === asked;
  const read = useSliced(isOwn ? null : asked, readLaboratory);
  const lastKind = useRef<ChangeKind>(STEPPING);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What the address is to say once the timer is over; null: it says it. */
  const pending = useRef<string | null>(null);

  useEffect(() => {
    const follow = () => {
      clearTimeout(timer.current);
      pending.current = null;
      lastKind.current = STEPPING;
      setAsked(location.hash);
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);

  const change = useCallback((next: Laboratory, kind: ChangeKind = 'another') => {
    const hash = `#${laboratoryFragment(next)}`;
    setOwn({ hash, laboratory: next });
    setAsked(hash);
    // A step before it that waits is still written.
    if (kind === 'sliding') return;
    clearTimeout(timer.current);
    const replace = () => {
      if (pending.current !== null) write('replaceState', pending.current);
      pending.current = null;
    };
    const isAtHash = hash === (pending.current ?? location.hash);
    const after = afterChange(lastKind.current, kind, isAtHash);
    lastKind.current = after.last;
    if (after.own) {
      // Whoever goes back comes to what was shown last.
      replace();
      write('pushState', hash);
    } else {
      pending.current = hash;
      timer.current = setTimeout(replace, REPLACE_AFTER_MS);
    }
  }, []);

  if (isOwn) return { laboratory: own.laboratory, fault: null, change };
  if (read === undefined) return { laboratory: null, fault: null, change };
  const laboratory = (read.ok ? read.value : null) ?? first();
  return { laboratory, fault: read.ok ? null : read.error, change };
}

let kept: Laboratory | null = null;

/** One and the same object: what is computed from it is kept by its identity. */
function first(): Laboratory {
  kept ??= firstLaboratory();
  return kept;
}

function write(how: 'pushState' | 'replaceState', hash: string): void {
  try {
    history[how](null, '', hash);
  } catch {
    // Safari allows a hundred in half a minute: the next change brings the address up to date.
  }
}
