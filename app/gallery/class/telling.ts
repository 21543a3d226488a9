import { NumberedMap } from '#core/base/numbered-map';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Frame } from '#core/protocol/views/frame';
import { elapsedAt } from '#core/room/clock';
import { currentStep } from '#core/room/playback';
import { countsAt } from '#core/room/views/leaderboard';
import type { Reveal } from '#core/room/views/revealed-runs';
import type { Surroundings } from '#core/room/views/view';
import type { Rehearsal } from './rehearsal';

/** What a server knows beyond the room itself. */
export const SURROUNDINGS: Surroundings = {
  address: 'http://192.168.1.20:3000',
  invitation: 'k7m2p4qx',
  addresses: [
    { url: 'http://192.168.1.20:3000', label: 'Wi-Fi (wlan0)' },
    { url: 'http://10.42.0.1:3000', label: 'Hotspot (ap0)' },
    { url: 'http://172.17.0.1:3000', label: 'docker0' },
  ],
  addressReached: true,
  webSocketsLost: false,
  screens: 1,
  lostAt: NumberedMap.empty(),
  away: new Set(),
};

const NO_HISTOGRAM = Array.from({ length: 24 }, () => 0);

/** What a server has computed of the run on show; null where there is none. `over`: the room after that run. */
export function revealOf(room: Rehearsal, over?: Rehearsal): Reveal | null {
  const { phase } = room.state;
  if (phase.kind !== 'running') return null;
  const end = (over ?? room.finish()).state.phase;
  if (end.kind !== 'finished') throw new Error('the run has no end');
  return { verdicts: end.verdicts, step: currentStep(phase, room.now) };
}

/** The frame that a server sends at this moment of a run. Its histogram is empty: no page draws it. */
export function frameOf({ state: { phase }, now }: Rehearsal, reveal: Reveal | null): Frame | null {
  if (phase.kind !== 'running' || reveal === null) return null;
  const { activity, number } = phase.round;
  const steps = rulesOf(activity).steps(activity);
  const counts = reveal.verdicts.map((group): Frame[4][number] => {
    const { atGoal, onTheWay, bouncing, diverging } = countsAt(group, reveal.step, steps);
    return [atGoal, onTheWay, bouncing, diverging];
  });
  return [number, 1, elapsedAt(phase.clock, now), reveal.step, counts, NO_HISTOGRAM];
}

/** The first so many students who have given nothing: their phones have been gone for a minute. */
export function awayIn({ state: { participants, phase } }: Rehearsal, count: number): Set<number> {
  const inputs = 'inputs' in phase ? phase.inputs : null;
  const idle = [...participants.values()].filter(
    ({ number, isPractice }) =>
      !isPractice && !inputs?.picks.has(number) && !inputs?.votes.has(number),
  );
  return new Set(idle.slice(0, count).map(({ number }) => number));
}
