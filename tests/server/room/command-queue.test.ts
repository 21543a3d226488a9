import { describe, expect, it } from 'vitest';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import type { RoomCommand } from '#core/room/room-command';
import type { RoomState } from '#core/room/state';
import { CommandQueue } from '#server/room/command-queue';
import { joined, opened } from '../../support/server/events';

const STUDENTS = 1_500;
const students = Array.from({ length: STUDENTS }, (_, at) => joined(at + 1));

function queueOf(initial = newRoom({ code: 'CDFGHJ', title: 'Queue' })) {
  const batches: number[] = [];
  const queue = new CommandQueue({
    initial,
    append: async (_version, events) => void batches.push(events.length),
    onStored: () => undefined,
    onFailure: (error) => {
      throw error;
    },
  });
  return { queue, batches };
}

/** What these senders are told. */
function version(state: RoomState): number {
  return state.version;
}

function by(at: number, command: Extract<RoomCommand, { by: 'student' }>['command']): RoomCommand {
  return { by: 'student', tokenHash: students[at]!.participant.tokenHash, command };
}

describe("a room's commands", () => {
  it('are stored in few batches when a whole class gives something at once', async () => {
    const initial = replay(newRoom({ code: 'CDFGHJ', title: 'Queue' }), [...students, opened(1)]);
    const { queue, batches } = queueOf(initial);
    const answers = await Promise.all(
      students.map((_, at) => {
        const input = { number: 1, learningRate: 0.1, prediction: null };
        return queue.submit(
          by(at, { type: 'pick', id: 'abcdefgh', round: 1, ...input }),
          2_000,
          version,
        );
      }),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(STUDENTS);
    expect(batches).toEqual([1_000, 500]);
    expect(queue.state.version).toBe(initial.version + STUDENTS);
  });

  it('are stored in smaller ones when it joins, since each of these is a row', async () => {
    const { queue, batches } = queueOf();
    await Promise.all(
      students
        .slice(0, 250)
        .map((_, at) =>
          queue.submit(
            by(at, { type: 'join', id: 'abcdefgh', name: `Name ${at}` }),
            2_000,
            version,
          ),
        ),
    );
    expect(batches).toEqual([100, 100, 50]);
  });

  it('are answered by the state as each left it, which is not kept until all are stored', async () => {
    const initial = replay(newRoom({ code: 'CDFGHJ', title: 'Queue' }), [...students, opened(1)]);
    const order: string[] = [];
    let isStoring = true;
    const queue = new CommandQueue({
      initial,
      append: async () => {
        order.push('append');
        if (!isStoring) throw new Error('the disk is full');
      },
      onStored: () => undefined,
      onFailure: () => undefined,
    });
    const pick = (at: number, number: number) =>
      queue.submit(
        by(at, {
          type: 'pick',
          id: 'abcdefgh',
          round: 1,
          number,
          learningRate: 0.1,
          prediction: null,
        }),
        2_000,
        (state) => {
          order.push('told');
          return state.version;
        },
      );
    const stored = await Promise.all([0, 1, 2].map((at) => pick(at, 1)));
    expect(stored).toEqual([1, 2, 3].map((at) => ({ ok: true, value: initial.version + at })));
    isStoring = false;
    // Stored already, new, and as it is before the new one was: only the first depends on nothing unstored.
    const failed = await Promise.all([pick(0, 1), pick(1, 2), pick(2, 1)]);
    expect(failed.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(queue.state.version).toBe(initial.version + 3);
    expect(order).toEqual([...Array(3).fill('told'), 'append', ...Array(3).fill('told'), 'append']);
  });

  it('let others have a turn while many are answered', async () => {
    const initial = replay(newRoom({ code: 'CDFGHJ', title: 'Queue' }), [...students, opened(1)]);
    const { queue } = queueOf(initial);
    let answered = 0;
    const seen = new Set<number>();
    const watch = setInterval(() => seen.add(answered), 0);
    await Promise.all(
      students.map(async (_, at) => {
        const input = { number: 1, learningRate: 0.1, prediction: null };
        await queue.submit(
          by(at, { type: 'pick', id: 'abcdefgh', round: 1, ...input }),
          2_000,
          version,
        );
        answered += 1;
        // As long as it takes to write to a socket.
        const until = performance.now() + 0.1;
        while (performance.now() < until);
      }),
    );
    clearInterval(watch);
    expect(seen.size).toBeGreaterThan(5);
  });
});
