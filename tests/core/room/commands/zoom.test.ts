import { describe, expect, it } from 'vitest';
import { NumberedMap } from '#core/base/numbered-map';
import type { RateWindow } from '#core/engine/theory/rate-map';
import {
  type FractalEdge,
  fractalEdgeRules,
  PLACES,
  placeWindow,
  WHOLE_WINDOW,
} from '#core/lesson/activities/fractal-edge';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { GRACE_MS } from '#core/room/state';
import { instructorView, screenView } from '#core/room/views/view';
import { FRACTAL_EDGE, QUESTION } from '../../../support/room/activities';
import { type Drive, EXPERIMENT, roomOf } from '../../../support/room/drive';
import { english } from '../../../support/words';

const SURROUNDINGS = {
  address: 'http://192.168.1.20:3000',
  invitation: 'k7m2p4qx',
  addresses: [],
  addressReached: true,
  webSocketsLost: false,
  screens: 1,
  lostAt: NumberedMap.empty<number>(),
  away: new Set<number>(),
};
const CLOSER: RateWindow = { left: 1, bottom: 1, size: 1 };

function opened(...devices: readonly number[]): Drive {
  const drive = roomOf(...devices);
  drive.openActivity(FRACTAL_EDGE);
  return drive;
}

function zoom(drive: Drive, to: RateWindow | null) {
  return drive.teach({ type: 'zoom', round: drive.roundNumber, to });
}

function tap(drive: Drive, device: number, choice: number, number = 1) {
  return drive.give(device, { type: 'vote', number, choice, confidence: null });
}

const windowsOf = (drive: Drive) => (drive.activity as FractalEdge).windows;

describe('the fractal edge', () => {
  it('[FE1] the instructor zooms in, into a window of their own, and back out', () => {
    const drive = opened(1);
    expect(zoom(drive, placeWindow(WHOLE_WINDOW, 4))).toEqual(['zoomed', 'command-applied']);
    zoom(drive, CLOSER);
    zoom(drive, { left: 1.25, bottom: 1.5, size: 0.01 });
    expect(zoom(drive, null)).toEqual(['zoomed', 'command-applied']);
    expect(windowsOf(drive)).toEqual([WHOLE_WINDOW, { left: 1, bottom: 1, size: 1 }, CLOSER]);
  });

  it('[FE1] the projector and who joins later are told of the present window', () => {
    const drive = opened(1);
    zoom(drive, CLOSER);
    drive.join(2);
    for (const view of [screenView, instructorView]) {
      const { phase } = view(drive.state, null, SURROUNDINGS, drive.now);
      expect('round' in phase && phase.round.activity).toEqual({
        ...FRACTAL_EDGE,
        windows: [WHOLE_WINDOW, CLOSER],
      });
    }
    expect(tap(drive, 2, 8)).toEqual(['vote-stored']);
  });

  it('[FE1] a replay of the events ends at the same window', () => {
    const drive = opened(1, 2);
    tap(drive, 1, 3);
    zoom(drive, CLOSER);
    tap(drive, 2, 5);
    expect(replay(newRoom({ code: 'CDFGHJ', title: 'Learning rates' }), drive.events)).toEqual(
      drive.state,
    );
  });

  it('[FE2] with the next window nobody has tapped yet', () => {
    const drive = opened(1, 2);
    tap(drive, 1, 0);
    tap(drive, 2, 8);
    zoom(drive, CLOSER);
    expect(drive.inputs.votes.size).toBe(0);
    expect(tap(drive, 1, 4, 2)).toEqual(['vote-stored']);
    expect(drive.inputs.votes.get(1)?.choice).toBe(4);
  });

  it.each([
    [{ left: 1, bottom: 1, size: 0 }, /no size/],
    [{ left: 1, bottom: 1, size: -1 }, /no size/],
    [{ left: -0.1, bottom: 1, size: 1 }, /never below 0/],
    [{ left: 1, bottom: 999.5, size: 1 }, /1000 at most/],
    [{ left: 1, bottom: 1, size: 1e-12 }, /tell apart/],
    [{ left: Number.NaN, bottom: 1, size: 1 }, /three numbers/],
    [null, /none to go back to/],
  ])('[FE3] %j is refused in a sentence, and changes nothing', (to, sentence) => {
    const drive = opened(1);
    tap(drive, 1, 2);
    const before = drive.state;
    expect(zoom(drive, to)).toBe('bad-activity');
    expect(drive.state).toBe(before);
    const result = fractalEdgeRules.zoom!.to(FRACTAL_EDGE, to);
    expect(result.ok ? '' : english.tell(result.error)).toMatch(sentence);
  });

  it('[FE3] after 40 windows one goes back before one zooms on', () => {
    const windows = Array.from({ length: 40 }, () => CLOSER);
    const result = fractalEdgeRules.zoom!.to({ ...FRACTAL_EDGE, windows }, CLOSER);
    expect(result).toMatchObject({ ok: false });
  });

  it('[FE4] nine places can be tapped, and the most tapped one is the class’s', () => {
    expect(PLACES).toHaveLength(9);
    const drive = opened(1, 2, 3);
    expect(tap(drive, 1, 9)).toBe('bad-vote');
    const chosen = () => fractalEdgeRules.zoom!.chosen(FRACTAL_EDGE, drive.inputs.votes);
    expect(chosen()).toBeNull();
    tap(drive, 1, 8);
    tap(drive, 2, 2);
    // Top right and bottom right were tapped once each.
    expect(chosen()).toEqual({ left: 2, bottom: 2, size: 1 });
    tap(drive, 3, 8);
    expect(chosen()).toEqual({ left: 2, bottom: 0, size: 1 });
  });

  it('[FE4] the nine places tile the window', () => {
    const parts = PLACES.map((_, place) => placeWindow(WHOLE_WINDOW, place));
    expect(new Set(parts.map(({ left, bottom }) => `${left} ${bottom}`)).size).toBe(9);
    for (const { left, bottom, size } of parts) {
      expect(size).toBe(1);
      expect([0, 1, 2]).toContain(left);
      expect([0, 1, 2]).toContain(bottom);
    }
  });

  it('[FE5] it closes before anybody has tapped, and is not zoomed any more', () => {
    const drive = opened(1);
    drive.lock();
    drive.wait(GRACE_MS);
    expect(drive.host({ type: 'lock-if-due' })).toEqual(['round-finished']);
    expect(zoom(drive, CLOSER)).toBe('wrong-phase');
  });

  it('[FE5] another round has no picture to zoom into', () => {
    const drive = roomOf(1);
    drive.openActivity(QUESTION);
    expect(zoom(drive, CLOSER)).toBe('wrong-phase');
  });

  it('[FE6] it needs a loss with two weights', () => {
    const drive = roomOf(1);
    expect(drive.openActivity({ ...FRACTAL_EDGE, experiment: EXPERIMENT })).toBe('bad-activity');
    expect(
      english.tell(fractalEdgeRules.fault({ ...FRACTAL_EDGE, experiment: EXPERIMENT })!),
    ).toMatch(/two weights/);
    expect(drive.openActivity({ ...FRACTAL_EDGE, windows: [] })).toBe('bad-activity');
    expect(drive.openActivity({ ...FRACTAL_EDGE, windows: [{ ...CLOSER, size: 0 }] })).toBe(
      'bad-activity',
    );
  });
});
