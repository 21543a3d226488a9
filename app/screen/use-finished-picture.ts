'use client';

import { useEffect, useRef, useState } from 'react';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { ActivityScreen, FinishedPicture } from '../parts/screen/screen-activity';
import { useWords } from '../words/language';
import type { ScreenAction } from './controls';
import { standingsPicture } from './standings-picture';

/** How long the room sees the final standing before the main picture replaces it. */
const STANDING_MS = 7_000;

/** Every picture of this finished round, the main one first. */
export function picturesOf(
  view: ScreenView,
  screen: ActivityScreen | null,
): readonly FinishedPicture[] {
  const { phase } = view;
  if (phase.kind !== 'finished' || screen === null) return [];
  return [...screen.pictures, standingsPicture].filter((picture) => picture.isThere(phase, view));
}

/**
 * What is shown of a finished round: those who watched the run first see its last moment, then after some
 * seconds the main picture; a page opened later shows that at once. Keys show the others.
 * @param screen how the round's activity is shown; null if there is no round
 */
export function useFinishedPicture(
  view: ScreenView | null,
  screen: ActivityScreen | null,
): {
  shown: FinishedPicture | null;
  theory: boolean;
  actions: readonly ScreenAction[];
} {
  const words = useWords('screen');
  const phase = view?.phase;
  const kind = phase?.kind;
  const round = phase !== undefined && 'round' in phase ? phase.round.number : 0;
  const firstAfterRun = screen?.firstAfterRun ?? null;
  const [wanted, want] = useState<string | null>(null);
  // Theory must be asked for in every round.
  const [theoryOf, setTheoryOf] = useState(0);
  const before = useRef(kind);
  useEffect(() => {
    const sawTheRun = before.current === 'running' && kind === 'finished';
    before.current = kind;
    if (kind !== 'finished') want(firstAfterRun);
    if (!sawTheRun) return;
    const timer = setTimeout(
      () => want((now) => (now === firstAfterRun ? null : now)),
      STANDING_MS,
    );
    return () => clearTimeout(timer);
  }, [kind, firstAfterRun]);
  const pictures = view === null ? [] : picturesOf(view, screen);
  const shown = pictures.find(({ key }) => key === wanted) ?? pictures[0] ?? null;
  const theory = theoryOf === round;
  // From a picture without theory its key leads to the one that has it.
  const withTheory = shown?.hasTheory === true ? shown : pictures.find((one) => one.hasTheory);
  const actions: ScreenAction[] = [];
  if (withTheory !== undefined) {
    const isOn = theory && withTheory === shown;
    actions.push({
      key: 'T',
      words: words.say('screen.theory'),
      act: () => {
        setTheoryOf(isOn ? 0 : round);
        want(withTheory.key);
      },
      isOn,
    });
  }
  pictures.forEach((picture, at) => {
    // The others lead back to the main picture: alone, it offers no choice.
    if (pictures.length === 1) return;
    const isOn = picture === shown;
    const goesTo = isOn || at === 0 ? null : picture.key;
    const act = () => want(goesTo);
    actions.push({ key: picture.key, words: words.say(picture.name), act, isOn });
  });
  return { shown, theory, actions };
}
