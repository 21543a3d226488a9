import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { NumberedMap } from '#core/base/numbered-map';
import type { Verdicts } from '#core/lesson/round';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { RoomEvent } from '#core/room/event';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { playbackDuration, playbackStep } from '#core/room/playback';
import type { RoomState } from '#core/room/state';
import type { Reveal } from '#core/room/views/revealed-runs';
import { instructorTelling, screenTelling } from '#core/room/views/view';
import { PresenterVoice } from '#server/room/presenter-voice';
import { screenReading } from '../../../app/live/presenter-reading';
import { RoomConnection } from '../../../app/live/room-connection';
import { SURROUNDINGS } from '../../support/room/looking';
import { joined, opened, picked, RACE } from '../../support/server/events';
import { classroom, open, pick, run } from '../../support/server/lesson';

const VIEWS_PER_SECOND = 4;
const PICKING_SECONDS = 30;
/** A second, to a console or a projector, whatever the class. */
const BUDGET = 15_000;

const ROLES = { screen: screenTelling, instructor: instructorTelling };

/** The bytes that one presenter is sent while something happens. */
function listener(role: keyof typeof ROLES, start: RoomState) {
  let state = start;
  let reveal: Reveal | null = null;
  let now = 2_000;
  let bytes = 0;
  const surroundings = { ...SURROUNDINGS, lostAt: NumberedMap.empty<number>() };
  const voice = new PresenterVoice<object, ReturnType<(typeof ROLES)[typeof role]>['parts']>({
    tell: () => ROLES[role](state, reveal, surroundings, now),
    isHeard: () => true,
    send: (view) => {
      bytes += JSON.stringify(view).length;
    },
  });
  voice.whole();
  bytes = 0;
  return {
    /** A quarter of a second goes by. */
    hear(events: readonly RoomEvent[], next: Reveal | null = null) {
      state = replay(state, events);
      reveal = next;
      now += 1_000 / VIEWS_PER_SECOND;
      voice.say();
    },
    forget: () => {
      bytes = 0;
    },
    bytesPerSecond: (seconds: number) => bytes / seconds,
    get state() {
      return state;
    },
  };
}

function classOf(students: number): RoomState {
  const numbers = Array.from({ length: students }, (_, at) => at + 1);
  return replay(newRoom({ code: 'CDFGHJ', title: 'Learning rates', capacity: 3_000 }), [
    ...numbers.map((number) => joined(number)),
    opened(1),
  ]);
}

/** Everybody picks once and thinks again once, spread over the time. */
function picksAt(tick: number, students: number): RoomEvent[] {
  const ticks = PICKING_SECONDS * VIEWS_PER_SECOND;
  const events: RoomEvent[] = [];
  for (let number = 1; number <= students; number += 1) {
    const first = (number * 7) % (ticks / 2);
    const rate = Number((number / 1_700 + 0.001).toPrecision(4));
    if (first === tick) events.push(picked(number, rate, 1));
    if (first + ticks / 2 === tick) events.push(picked(number, rate / 2, 2));
  }
  return events;
}

describe.each(['screen', 'instructor'] as const)('the %s', (role) => {
  it.each([300, 2_000, 3_000])(
    'is sent at most 15 KB a second while %d pick, and in their run',
    (students) => {
      const presenter = listener(role, classOf(students));
      for (let tick = 0; tick < PICKING_SECONDS * VIEWS_PER_SECOND; tick += 1) {
        presenter.hear(picksAt(tick, students));
      }
      expect(presenter.state.phase).toMatchObject({ inputs: { picks: { size: students } } });
      expect(presenter.bytesPerSecond(PICKING_SECONDS)).toBeLessThan(BUDGET);

      const { phase } = presenter.state;
      if (phase.kind !== 'picking') throw new Error('not picking');
      const about = { overshooting: false, thrown: false, trigger: null, finalGap: 1 };
      const verdicts: Verdicts = new Map(
        [...phase.inputs.picks.keys()].map((number) => {
          const outcome = number % 3 === 0 ? 'diverged' : 'converged';
          return [number, { ...about, outcome, step: 3 + ((number * 31) % 150) }];
        }),
      );
      presenter.hear([{ type: 'round-locked', at: 40_000 }], { verdicts: [verdicts], step: 0 });
      presenter.forget();
      const seconds = playbackDuration(RACE) / 1_000;
      for (let tick = 1; tick <= seconds * VIEWS_PER_SECOND; tick += 1) {
        const step = playbackStep(RACE, (tick / VIEWS_PER_SECOND) * 1_000);
        presenter.hear([], { verdicts: [verdicts], step });
      }
      expect(presenter.bytesPerSecond(seconds)).toBeLessThan(BUDGET);
    },
  );
});

describe('a console that has missed a view', () => {
  it('asks for what it lacks, and then has it all', async () => {
    const { ada, ben, teacher } = await classroom(2);
    const round = await open(teacher, ada, RACE);
    await teacher.inPhase('picking');
    teacher.isLosing = true;
    await pick(ada, round, 0.1);
    await delay(400);
    teacher.isLosing = false;
    await pick(ben, round, 0.2);
    await teacher.until(({ view: { phase } }) => phase.kind === 'picking' && phase.picked === 2);
    expect(teacher.view.phase).toMatchObject({
      picks: [
        [1, 0.1],
        [2, 0.2],
      ],
    });
    expect(new Set(teacher.lacked.flat())).toEqual(new Set(['picks']));
  });

  it('is answered twice a second, and no phone is', async () => {
    const { ada, teacher } = await classroom(1);
    await delay(300);
    const told = [teacher.views.length, ada.views.length];
    for (const client of [teacher, ada]) {
      for (let time = 0; time < 20; time += 1) client.socket.emit('whole', ['plan']);
    }
    await delay(500);
    expect(teacher.views.length - told[0]!).toBe(2);
    expect(ada.views.length).toBe(told[1]);
  });
});

it("a projector's page reads its view from the parts, from its first view on", async () => {
  const { ada, teacher, code, origin } = await classroom(1);
  const handshake = { role: 'screen', protocol: PROTOCOL_VERSION, code } as const;
  const page = new RoomConnection<ScreenView>(handshake, { url: origin }, screenReading);
  const close = page.open();
  await vi.waitFor(() => expect(page.told.view?.names).toEqual([[1, 'Ada', false]]), 10_000);
  const round = await open(teacher, ada, RACE);
  await pick(ada, round, 0.1);
  await run(teacher, ada, round);
  const picks = [[1, 0.1]];
  await vi.waitFor(() => expect(page.told.view?.phase).toMatchObject({ picks }), 10_000);
  close();
});
