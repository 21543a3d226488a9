import { useEffect, useMemo, useState } from 'react';
import type { Keepsake } from '#core/protocol/views/keepsake';
import { deviceToken } from '../../live/identity';
import { keep, readKept } from '../../live/kept';
import { useLaterWords } from '../../live/later-words';
import { KEEPSAKE_AREAS } from './areas';
import { fetchKeepsake } from './fetch-keepsake';
import type { KeptPage } from './kept-page';
import { makePage } from './make-page';
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
  const words = useLaterWords(...KEEPSAKE_AREAS);
  const [kept] = useState(() => keptHere(code));
  /** What the server said last. */
  const [told, setTold] = useState<Keepsake | null>();
  /** Runs the engine: once for each answer and language. */
  const made = useMemo(
    () => told && { page: makePage(words, told), publicUrl: told.publicUrl },
    [words, told],
  );
  useEffect(() => {
    if (made) keep(KEY + code, JSON.stringify(made));
  }, [made, code]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let looks = 0;
    let lookedAt = Number.NEGATIVE_INFINITY;
    /** By the clock that timers go by. */
    let dueAt = Number.POSITIVE_INFINITY;
    /** The answer that is on the screen, as text. */
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
      if (answer.kind === 'nothing') setTold((before) => before ?? null);
      else if (answer.kind === 'kept') {
        const text = JSON.stringify(answer.keepsake);
        if (text !== shown) {
          shown = text;
          setTold(answer.keepsake);
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
  }, [code, students, isRefused]);
  return made ?? kept ?? made;
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
