import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberedMap } from '#core/base/numbered-map';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Verdicts } from '#core/lesson/round';
import { transition } from '#core/room/commands/transition';
import { newRoom } from '#core/room/new-room';
import { currentStep } from '#core/room/playback';
import type { RoomState } from '#core/room/state';
import type { Reveal } from '#core/room/views/revealed-runs';
import {
  instructorTelling,
  instructorView,
  screenTelling,
  screenView,
} from '#core/room/views/view';
import { PresenterVoice } from '#server/room/presenter-voice';
import { instructorReading, screenReading } from '../../../app/live/presenter-reading';
import { SURROUNDINGS } from '../../support/room/looking';
import { completed, type Move, moves } from '../../support/room/moves';

/** What happens to the messages after a move; a new connection begins with everything. */
const fates = fc.constantFrom('heard', 'heard', 'lost', 'untold', 'connects');
const days = fc
  .tuple(moves, fc.array(fates, { minLength: 1, maxLength: 40 }))
  .map(([taken, news]) => taken.map((move, at) => [move, news[at % news.length]!] as const));

/** A room that goes on, and who of its students is away. */
class Room {
  state: RoomState = newRoom({ code: 'CDFGHJ', title: 'Learning rates' });
  now = 1_000_000;
  lostAt = NumberedMap.empty<number>();

  take(move: Move): void {
    if (move.by === 'time') {
      this.now += move.milliseconds;
      const number = 1 + (move.milliseconds % 4);
      this.lostAt = this.lostAt.has(number)
        ? this.lostAt.without(number)
        : this.lostAt.with(number, this.now);
      return;
    }
    const result = transition(this.state, completed(move, this.state, this.now), this.now);
    if (result.ok) this.state = result.value.state;
  }

  get about(): Parameters<typeof instructorView> {
    return [this.state, this.#reveal(), { ...SURROUNDINGS, lostAt: this.lostAt }, this.now];
  }

  /** Made-up verdicts, of a new map each time, as in steer. */
  #reveal(): Reveal | null {
    const { phase } = this.state;
    if (phase.kind !== 'running') return null;
    const { activity } = phase.round;
    const verdicts = rulesOf(activity)
      .groups(activity, phase.inputs)
      .map(({ picks }): Verdicts => {
        const about = { overshooting: false, thrown: false, trigger: null, finalGap: 1 };
        return new Map(
          [...picks.keys()].map((number) => {
            const outcome = number % 2 === 0 ? 'converged' : 'diverged';
            return [number, { ...about, outcome, step: number * 2 }] as const;
          }),
        );
      });
    return { verdicts, step: currentStep(phase, this.now) };
  }
}

const AUDIENCES = {
  screen: { tell: screenTelling, view: screenView, reading: screenReading },
  instructor: { tell: instructorTelling, view: instructorView, reading: instructorReading },
};

describe('the parts of a view', () => {
  it.each(['screen', 'instructor'] as const)(
    'are for the %s in the end what the whole view says, whatever was lost on the way',
    (role) => {
      const { tell, view, reading: newReading } = AUDIENCES[role];
      fc.assert(
        fc.property(days, (day) => {
          const room = new Room();
          let reading = newReading();
          let fate: string = 'heard';
          let shown: unknown = null;
          const hear = (sent: unknown) => {
            if (fate === 'lost') return;
            const read = reading.read(JSON.parse(JSON.stringify(sent)));
            // Whatever can be shown is the state of one moment, also while other parts are missing.
            if (read === null) return;
            const { phase, board, standings } = view(...room.about);
            expect(read).toMatchObject({ phase, board, standings });
            shown = read;
          };
          const voice = new PresenterVoice<object, ReturnType<typeof tell>['parts']>({
            tell: () => tell(...room.about),
            isHeard: () => true,
            send: hear,
          });
          hear(voice.whole());
          for (const [move, next] of day) {
            fate = next;
            room.take(move);
            if (fate === 'untold') continue;
            if (fate === 'connects') {
              reading = newReading();
              const whole = voice.whole();
              reading = newReading();
              hear(whole);
            } else voice.say();
            if (reading.missing.length > 0) hear(voice.whole(reading.missing));
          }
          fate = 'heard';
          voice.say();
          if (reading.missing.length > 0) hear(voice.whole(reading.missing));
          expect(reading.missing).toEqual([]);
          expect(shown).toEqual(view(...room.about));
        }),
        { numRuns: 15 },
      );
    },
  );

  it('of whom nothing has changed are the same objects as before, so that nothing is drawn again', () => {
    const room = new Room();
    for (const device of [1, 2, 3]) {
      const command = { type: 'join', id: `join-${device}`, name: `Learner ${device}` } as const;
      room.take({ by: 'student', tokenHash: `${device}`.repeat(64), command });
    }
    const reading = instructorReading();
    const heard: (ReturnType<typeof instructorView> | null)[] = [];
    const voice = new PresenterVoice<object, ReturnType<typeof instructorTelling>['parts']>({
      tell: () => instructorTelling(...room.about),
      isHeard: () => true,
      send: (sent) => heard.push(reading.read(JSON.parse(JSON.stringify(sent)))),
    });
    const before = reading.read(JSON.parse(JSON.stringify(voice.whole())))!;
    room.lostAt = room.lostAt.with(2, room.now);
    voice.say();
    const after = heard.at(-1)!;
    expect(after.roster.map(({ lostAt }) => lostAt)).toEqual([null, room.now, null]);
    expect(after.roster[0]).toBe(before.roster[0]);
    expect(after.roster[1]).not.toBe(before.roster[1]);
    expect(after.plan).toBe(before.plan);
    expect(after.pastRounds).toBe(before.pastRounds);
    voice.say();
    expect(heard.at(-1)!.roster).toBe(after.roster);
  });
});
