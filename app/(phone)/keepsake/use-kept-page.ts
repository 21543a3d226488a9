import { useEffect, useState } from 'react';
import { deviceToken } from '../../live/identity';
import { keep, readKept } from '../../live/kept';
import { fetchKeepsake } from './fetch-keepsake';
import type { KeptPage } from './kept-page';
import { makePage } from './make-page';
import { readPage } from './read-page';

const KEY = 'overshoot:session:';
/** Asks are spread over this long, so that a full hall doesn't ask at once; a small class hardly waits. */
const MS_PER_STUDENT = 1;
/** While it is looked at, how often the server is asked whether the room was opened again. */
const LOOK_AGAIN_MS = 60_000;
/** A room that is found open is asked for once more after so long. */
const OPEN_AGAIN_MS = 3_000;
/** By chance up to so much more. */
const SPREAD = 0.5;
/** Then only when the page is looked at again. */
const MOST_LOOKS = 30;

export interface KeptHere {
  readonly page: KeptPage;
  /** Where the server can be reached from anywhere; null: nowhere. */
  readonly publicUrl: string | null;
}

/** null: there is nothing for this device; undefined: not known yet. */
export function useKeptPage(code: string, students: number): KeptHere | null | undefined {
  const [kept, setKept] = useState<KeptHere | null | undefined>(() => keptHere(code) ?? undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let looks = 0;
    const token = deviceToken(code);
    const later = (after: number) => {
      clearTimeout(timer);
      timer = setTimeout(look, after * (1 + SPREAD * Math.random()));
    };
    const look = async () => {
      const answer = await fetchKeepsake(code, token);
      if (isOver) return;
      looks += 1;
      // At once only where it was closed before: a page that keeps finding it open mustn't reload without end.
      if (answer.kind === 'open' && looks > 1) location.reload();
      else if (answer.kind === 'open') later(OPEN_AGAIN_MS);
      else if (answer.kind === 'later') later(answer.after * Math.min(looks, 12));
      else {
        if (answer.kind === 'kept') {
          const page = makePage(answer.keepsake);
          const found = { page, publicUrl: answer.keepsake.publicUrl };
          keep(KEY + code, JSON.stringify(found));
          setKept(found);
        } else setKept((before) => before ?? null);
        if (looks < MOST_LOOKS && !document.hidden) later(LOOK_AGAIN_MS);
      }
    };
    const lookUp = () => {
      if (!document.hidden) later(0);
    };
    document.addEventListener('visibilitychange', lookUp);
    timer = setTimeout(look, students * MS_PER_STUDENT * Math.random());
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookUp);
    };
  }, [code, students]);
  return kept;
}

/** What this device has kept of an earlier visit. */
function keptHere(code: string): KeptHere | null {
  try {
    const kept: unknown = JSON.parse(readKept(KEY + code) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('page' in kept)) return null;
    const page = readPage(kept.page);
    const publicUrl =
      'publicUrl' in kept && typeof kept.publicUrl === 'string' ? kept.publicUrl : null;
    return page && { page, publicUrl };
  } catch {
    return null;
  }
}
