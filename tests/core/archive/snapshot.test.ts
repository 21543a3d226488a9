import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomOf, type Snapshot, snapshotOf } from '#core/archive/snapshot';
import { detailsText } from '#core/archive/snapshot-round';
import {
  type Identity,
  type StoredEvent,
  withIdentity,
  withoutIdentity,
} from '#core/archive/stored-event';
import type { TextIndex } from '#core/base/text-index';
import { transition } from '#core/room/commands/transition';
import type { RoomEvent } from '#core/room/event';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import type { RoomState } from '#core/room/state';
import { QUESTION, RACE } from '../../support/room/activities';
import { roomOf as classOf, EXPERIMENT, tokenHashOf } from '../../support/room/drive';
import { instructor } from '../../support/room/looking';
import { completed, type Move, moves } from '../../support/room/moves';

type Identify = (number: number) => Identity | null;

const START = newRoom({ code: 'CDFGHJ', title: 'Learning rates' });
const ERASED: Identify = () => null;
/** In quotes: plans say much of Adam. */
const SECRETS = [
  '"Ada"',
  '"Ada 2"',
  '"Eve"',
  '"Eve 2"',
  tokenHashOf(1),
  'join-device-1',
  '0048213',
];

/** A room that moves are made in. */
class Walk {
  readonly events: RoomEvent[] = [];
  /** As rounds ended. */
  readonly ends: RoomState[] = [];

  constructor(
    public state: RoomState,
    private now: number,
  ) {}

  take(taken: readonly Move[]): this {
    for (const move of taken) this.#take(move);
    return this;
  }

  #take(move: Move): void {
    if (move.by === 'time') {
      this.now += move.milliseconds;
      return;
    }
    const result = transition(this.state, completed(move, this.state, this.now), this.now);
    if (!result.ok) return;
    this.state = result.value.state;
    this.events.push(...result.value.events);
    const hasEnded = result.value.events.some(({ type }) => type === 'round-finished');
    if (hasEnded && this.state.phase.kind === 'finished') this.ends.push(this.state);
  }
}

/** As the session's row tells it in the end. */
const startOf = ({ code, firstCode, title }: RoomState) => newRoom({ code, firstCode, title });

const stored = (value: unknown) => JSON.parse(JSON.stringify(value));

/** As the participants' rows know them in the end. */
function identitiesIn({ participants, formerDevices, handedTo }: RoomState): Identify {
  return (number) => {
    const known = participants.get(number);
    if (known === undefined) return null;
    const { name, tokenHash, joinCommand, studentId } = known;
    return {
      name,
      tokenHash: handedTo.has(number) ? null : tokenHash,
      ...(joinCommand !== undefined && { joinCommand }),
      ...(studentId !== undefined && { studentId }),
      formerDevices: formerDevices.get(number) ?? [],
    };
  };
}

function logged(events: readonly RoomEvent[], identify: Identify): RoomEvent[] {
  return events.map((event) => {
    const kept: StoredEvent = stored(withoutIdentity(event));
    return withIdentity(kept, identify);
  });
}

/** Through a snapshot of a state on the way, in the form in which it is stored. */
function restored(
  end: RoomState,
  tail: readonly RoomEvent[],
  last: RoomState,
  identify: Identify,
): RoomState {
  const snapshot: Snapshot = stored(snapshotOf(end));
  const texts = textsOf(end);
  return replay(
    roomOf(snapshot, startOf(last), identify, (round) => texts.get(round)!),
    logged(tail, identify),
  );
}

function textsOf({ finishedRounds }: RoomState): ReadonlyMap<number, string> {
  return new Map(finishedRounds.map((one) => [one.round.number, [...detailsText(one)].join('')]));
}

/** Entries of an index in any order: by which names were taken in turn isn't told by a snapshot. */
const entriesOf = (index: TextIndex) =>
  [...index.values()]
    .flat()
    .map(([text, number]) => `${text} ${number}`)
    .toSorted();

function comparable({ tokens, names, suffixes: _, ...rest }: RoomState) {
  return { ...rest, tokens: entriesOf(tokens), names: entriesOf(names) };
}

describe('a room from a snapshot and what came after', { timeout: 120_000 }, () => {
  it('is the room of the whole log, whatever happened, and goes on like it', () => {
    let ends = 0;
    fc.assert(
      fc.property(moves, moves, fc.nat(), fc.boolean(), (before, after, which, isErased) => {
        const walk = new Walk(START, 1_000_000).take(before);
        if (walk.ends.length === 0) return;
        ends += 1;
        const end = walk.ends[which % walk.ends.length]!;
        const identify = isErased ? ERASED : identitiesIn(walk.state);
        const whole = replay(startOf(walk.state), logged(walk.events, identify));
        const recalled = restored(end, walk.events.slice(end.version), walk.state, identify);
        expect(comparable(recalled)).toEqual(comparable(whole));
        const [one, other] = [whole, recalled].map((state) =>
          new Walk(state, 9_000_000_000).take(after),
        );
        expect(other!.events).toEqual(one!.events);
        // Also of a room that was itself restored from one.
        const last = other!.ends.at(-1);
        if (last === undefined) return;
        const { state, events } = other!;
        const known = identitiesIn(state);
        const tail = events.slice(last.version - recalled.version);
        expect(comparable(restored(last, tail, state, known))).toEqual(
          comparable(replay(startOf(state), logged([...walk.events, ...events], known))),
        );
      }),
      { numRuns: 150 },
    );
    expect(ends).toBeGreaterThan(75);
  });

  it('has no name, no id and no device, not even while they are known', () => {
    for (const taken of fc.sample(moves, { numRuns: 60, seed: 1 })) {
      for (const end of new Walk(START, 1_000_000).take(taken).ends) {
        const text = JSON.stringify(snapshotOf(end)) + [...textsOf(end).values()].join('');
        for (const secret of SECRETS) expect(text).not.toContain(secret);
      }
    }
  });

  it('reads no round but the last before somebody asks, and then what was in it', () => {
    const drive = classOf(1, 2);
    for (const budget of [200, 200, 100]) {
      // The one before with the same experiment is read for how the class has moved.
      drive.openActivity({ ...RACE, experiment: { ...EXPERIMENT, budget } });
      drive.pick(1, 0.3);
      drive.run();
      drive.finish();
    }
    const texts = textsOf(drive.state);
    const room = roomOf(stored(snapshotOf(drive.state)), START, ERASED, (round) =>
      round === 3 ? texts.get(round)! : 'broken',
    );
    expect(instructor({ state: room, now: drive.now } as typeof drive).pastRounds).toEqual(
      instructor(drive).pastRounds,
    );
    expect(snapshotOf(room)).toEqual(stored(snapshotOf(drive.state)));
    expect(() => room.finishedRounds[0]!.inputs).toThrow('broken');
    const sound = roomOf(stored(snapshotOf(drive.state)), START, ERASED, (n) => texts.get(n)!);
    expect(sound.finishedRounds).toEqual(drive.state.finishedRounds);
    expect(sound.finishedRounds[0]!.inputs).toBe(sound.finishedRounds[0]!.inputs);
  });

  it('is made only of a room whose round has ended', () => {
    const drive = classOf(1);
    expect(() => snapshotOf(drive.state)).toThrow('lobby');
    drive.openActivity(QUESTION);
    expect(() => snapshotOf(drive.state)).toThrow('picking');
  });
});
