'use client';

import { useEffect, useMemo, useState } from 'react';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { elapsedAtStep, paceDuration, stepAtElapsed } from '#core/lesson/pace';
import { LEAD_IN_MS } from '#core/lesson/round';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { sentence } from '#core/words/messages';
import { NOTHING_TOLD, type Told } from '../../live/fold';
import type { ScreenClock } from '../../parts/screen/clock';
import { MiniScreen } from '../../screen/mini-screen';
import { ScreenRoom } from '../../screen/screen-room';
import { type GalleryRoom, galleryRoom } from './screen-room';
import type { ScreenSetting } from './setting';

/** How often a playing fixture tells its board anew, as a server would. */
const TELL_EVERY_MS = 250;
const PAUSE_MS = 4_000;

interface Props {
  readonly setting: ScreenSetting;
  readonly step: number;
  readonly isPlaying: boolean;
  /** The console's small picture instead. */
  readonly isSmall: boolean;
  /** Pressed one after the other once the page is there. */
  readonly keys: string;
}

/** The projector in one state, or playing a run over and over. */
export function ScreenState({ setting, step, isPlaying, isSmall, keys }: Props) {
  const room = useMemo(() => galleryRoom(setting), [setting]);
  const clock = useGalleryClock(setting, room, step, isPlaying);
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setShown(Math.floor(clock.currentStep())), TELL_EVERY_MS);
    return () => clearInterval(timer);
  }, [isPlaying, clock]);
  useEffect(() => {
    // One after the other: what a key does follows from what the one before has shown.
    const timers = [...keys].map((key, at) =>
      setTimeout(() => window.dispatchEvent(new KeyboardEvent('keydown', { key })), 60 * at),
    );
    return () => timers.forEach(clearTimeout);
  }, [keys]);
  const told = useMemo(() => toldAt(setting, room, shown), [setting, room, shown]);
  if (!isSmall) return <ScreenRoom told={told} clock={clock} />;
  const view = told.view === null ? null : room.tell(shown).console;
  return (
    <main className="p-10">
      <h1 className="sr-only">The console's small picture of the projector</h1>
      <div className="aspect-video w-96 border border-line">
        <MiniScreen told={{ ...told, view }} clock={clock} />
      </div>
    </main>
  );
}

function useGalleryClock(
  setting: ScreenSetting,
  { activity, tell }: GalleryRoom,
  step: number,
  isPlaying: boolean,
): ScreenClock {
  return useMemo(() => {
    const rules = rulesOf(activity);
    const [steps, { pace }] = [rules.steps(activity), rules];
    const begun = typeof performance === 'undefined' ? 0 : performance.now();
    const cycle = paceDuration(steps, pace) + PAUSE_MS;
    const elapsed = () => (performance.now() - begun + elapsedAtStep(step, steps, pace)) % cycle;
    const isOver = setting.state === 'end' || setting.state === 'answer';
    const { phase } = tell(step).view;
    const remaining = phase.kind === 'picking' ? phase.remaining : null;
    return {
      currentStep: () => {
        if (isOver) return steps;
        if (setting.state === 'locked') return 0;
        return isPlaying ? stepAtElapsed(elapsed(), steps, pace) : step;
      },
      untilStart: () =>
        setting.state === 'locked'
          ? LEAD_IN_MS
          : isPlaying && !isOver
            ? Math.max(0, LEAD_IN_MS - elapsed())
            : 0,
      remaining: () => remaining,
    };
  }, [setting, activity, tell, step, isPlaying]);
}

function toldAt(setting: ScreenSetting, room: GalleryRoom, step: number): Told<ScreenView> {
  const { state } = setting;
  if (state === 'connecting') return NOTHING_TOLD;
  if (state === 'refused') {
    const reason = sentence('refusals.unknown-room');
    return { ...NOTHING_TOLD, link: 'refused', refusal: { code: 'unknown-room', reason } };
  }
  const { view, frame } = room.tell(step);
  const link = state === 'lost' || state === 'restarting' ? state : 'live';
  return { ...NOTHING_TOLD, link, view, board: view.board, frame };
}
