import { useEffect, useState } from 'react';
import { deviceToken } from '../../live/identity';
import { keep, readKept } from '../../live/kept';
import { fetchWords, useLanguage } from '../../words/language';
import { wordsIn } from '../../words/store';
import { fetchKeepsake } from './fetch-keepsake';
import type { KeptPage } from './kept-page';
import { KEEPSAKE_AREAS, makePage } from './make-page';
import { nextLook, waitToLook } from './next-look';
import { readPage } from './read-page';

const KEY = 'overshoot:session:';
/** Asks are spread over this long, so that a full hall doesn't ask at once; a small class hardly waits. */
const MS_PER_STUDENT = 1;
/** By chance up to so much more. */
const SPREAD = 0.5;

export interface KeptHere {
  readonly page: KeptPage;
  /** Where the server can be reached from anywhere; null: nowhere. */
  readonly publicUrl: string | null;
}

/**
 * @param isRefused whether the room's socket refuses this phone: only then it has to look whether the room is open again
 * @returns null: there is nothing for this device; undefined: not known yet
 */
export function useKeptPage(
  code: string,
  students: number,
  isRefused: boolean,
): KeptHere | null | undefined {
  const { language } = useLanguage();
  const [kept, setKept] = useState<KeptHere | null | undefined>(() => keptHere(code) ?? undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let looks = 0;
    let lookedAt = Number.NEGATIVE_INFINITY;
    /** By the clock that timers go by. */
    let dueAt = Number.POSITIVE_INFINITY;
    /** The answer that is on the screen: making a page of it runs the engine. */
    let shown = '';
    let isAnswered = false;
    const token = deviceToken(code);
    const later = (after: number) => {
      clearTimeout(timer);
      const spread = after * (1 + SPREAD * Math.random());
      dueAt = performance.now() + spread;
      timer = setTimeout(look, spread);
    };
    const look = async () => {
      lookedAt = Date.now();
      dueAt = Number.POSITIVE_INFINITY;
      const answer = await fetchKeepsake(code, token);
      if (isOver) return;
      looks += 1;
      isAnswered ||= answer.kind === 'kept' || answer.kind === 'nothing';
      if (answer.kind === 'nothing') setKept((before) => before ?? null);
      else if (answer.kind === 'kept') {
        const told = JSON.stringify(answer.keepsake);
        if (told !== shown) {
          await fetchWords(language, KEEPSAKE_AREAS);
          if (isOver) return;
          shown = told;
          const page = makePage(wordsIn(language), answer.keepsake);
          const found = { page, publicUrl: answer.keepsake.publicUrl };
          keep(KEY + code, JSON.stringify(found));
          setKept(found);
        }
      }
      const next = nextLook({
        looks,
        answer: answer.kind,
        after: answer.kind === 'later' ? answer.after : 0,
        isAnswered,
        isRefused,
        isHidden: document.hidden,
      });
      if (next === 'enter') location.reload();
      else if (next !== null) later(next);
    };
    const turnedTo = () => {
      const isNeeded = isRefused || !isAnswered;
      const wait = waitToLook(lookedAt, Date.now());
      if (!document.hidden && isNeeded && performance.now() + wait < dueAt) later(wait);
    };
    document.addEventListener('visibilitychange', turnedTo);
    timer = setTimeout(look, students * MS_PER_STUDENT * Math.random());
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', turnedTo);
    };
  }, [code, students, isRefused, language]);
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
