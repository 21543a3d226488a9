'use client';

import { useEffect, useMemo, useState } from 'react';
import { elapsedAtStep, revealDuration, revealedStep } from '#core/room/reveal';
import { NOTHING_TOLD, type Told } from '../../live/fold';
import { ScreenRoom } from '../../screen/screen-room';
import { type Setting, tellScreen } from './fixtures';

/** How often a playing fixture tells its board anew, as a server would. */
const TELL_EVERY_MS = 250;
const PAUSE_MS = 4_000;

/** The projector in one state, or playing a run over and over. */
export function ScreenState({ setting, isPlaying }: { setting: Setting; isPlaying: boolean }) {
  const [begun] = useState(() => (typeof performance === 'undefined' ? 0 : performance.now()));
  const [step, setStep] = useState(setting.step);
  const budget = useMemo(() => tellScreen(setting).experiment.budget, [setting]);
  const shownStep = () => {
    if (!isPlaying)
      return setting.state === 'end' || setting.state === 'sweep' ? budget : setting.step;
    const cycle = revealDuration(budget) + PAUSE_MS;
    const offset = elapsedAtStep(setting.step, budget);
    return revealedStep((performance.now() - begun + offset) % cycle, budget);
  };
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setStep(Math.floor(shownStep())), TELL_EVERY_MS);
    return () => clearInterval(timer);
  });
  const told = useMemo(() => toldAt({ ...setting, step }), [setting, step]);
  return <ScreenRoom told={told} clock={{ shownStep, remaining: () => remaining(told) }} />;
}

function remaining({ view }: Told<NonNullable<ReturnType<typeof tellScreen>['view']>>) {
  return view?.phase.kind === 'picking' ? view.phase.remaining : null;
}

function toldAt(setting: Setting): Told<ReturnType<typeof tellScreen>['view']> {
  const { state } = setting;
  if (state === 'connecting') return NOTHING_TOLD;
  if (state === 'refused') {
    const message = 'There is no room HX37KM. Check the six characters.';
    return { ...NOTHING_TOLD, link: 'refused', refusal: { code: 'unknown-room', message } };
  }
  const { view, frame } = tellScreen(state === 'lost' ? { ...setting, state: 'run' } : setting);
  const link = state === 'lost' ? 'lost' : 'live';
  return { ...NOTHING_TOLD, link, view, board: view.board, frame };
}
