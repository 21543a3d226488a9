import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bus } from '#server/cluster/bus';
import type { NumberedWord, ToHost, ToNode, Word } from '#server/cluster/messages';
import { RemoteSide } from '#server/cluster/remote-side';
import type { RoomChannels } from '#server/room/room-channels';

const NOBODY = { students: 0, screens: 0, instructors: 0 };
const BOARD = { kind: 'board', change: { number: 2, round: 1 } } as unknown as Word;
const FRAME: Word = { kind: 'frame', sequence: 7, text: '[]' };

/** A server with one phone, and what it has asked and passed on. */
function side() {
  const asked: ToHost[] = [];
  const passed: string[] = [];
  let hear: (text: string) => void = () => undefined;
  const bus: Bus = {
    publish: async (_channel, text) => {
      asked.push(JSON.parse(text) as ToHost);
      return 1;
    },
    subscribe: async (_channel, callback) => {
      hear = callback;
      return true;
    },
    unsubscribe: () => undefined,
    onReturn: () => undefined,
  };
  const local = {
    view: (audience: string) => passed.push(`view of ${audience}`),
    boardChange: () => passed.push('board'),
    frame: () => passed.push('frame'),
    you: (tokenHash: string) => passed.push(`you of ${tokenHash}`),
    drop: () => passed.push('drop'),
  } as unknown as RoomChannels;
  const remote = new RemoteSide({
    ...{ sessionId: 'session', node: 'here', bus, local },
    report: (isWhole) => ({
      ...{ counts: NOBODY, projectors: 0, hasLostWebSockets: false, tabs: [], isWhole },
    }),
    hasPeople: () => true,
    onNobody: () => passed.push('nobody'),
    onReleased: () => passed.push('released'),
    onYou: () => undefined,
  });
  const asks = (kind: string) =>
    asked.flatMap((message) =>
      message.kind === 'ask' && message.ask.kind === kind ? [message] : [],
    );
  return {
    ...{ remote, passed, asks },
    say(epoch: number, number: number, word: Word) {
      hear(JSON.stringify({ epoch, number, word } satisfies NumberedWord));
    },
    answer(id: string, answer: unknown, epoch = 1, number = 1) {
      const message = { kind: 'answer', sessionId: 'session', id, answer, epoch, number };
      remote.hearToNode(message as ToNode);
    },
  };
}

const NEWS = { views: { students: {} }, yous: [['ada', {}]] };

describe('a server that has people of a room elsewhere', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('passes on what comes in order, and asks for everything once it has missed something', async () => {
    const { remote, passed, asks, say, answer } = side();
    await remote.open();
    remote.askNews();
    answer(asks('news')[0]!.id, NEWS, 1, 4);
    say(1, 5, BOARD);
    expect(passed).toEqual(['view of students', 'you of ada', 'board']);
    expect(asks('news')).toHaveLength(1);

    passed.length = 0;
    say(1, 7, BOARD);
    say(1, 8, FRAME);
    // A frame stands for itself; a change of the board builds on what was missed.
    expect(passed).toEqual(['frame']);
    expect(asks('news')).toHaveLength(2);
    answer(asks('news')[1]!.id, NEWS, 1, 8);
    say(1, 9, BOARD);
    expect(passed).toEqual(['frame', 'view of students', 'you of ada', 'board']);
  });

  it('hears the last host that has taken the room, and none before', async () => {
    const { remote, passed, asks, say, answer } = side();
    await remote.open();
    say(2, 1, { kind: 'hosted' });
    answer(asks('news')[0]!.id, NEWS, 2, 1);
    passed.length = 0;
    say(1, 900, FRAME);
    answer('unknown', NEWS, 1, 900);
    expect(passed).toEqual([]);
    say(2, 2, FRAME);
    expect(passed).toEqual(['frame']);
  });

  it('asks again under the same id until it is answered, and whoever is ending has not answered', async () => {
    const { remote, asks, answer } = side();
    await remote.open();
    const heard: unknown[] = [];
    const command = { type: 'lock', id: 'a', round: 1 } as const;
    const asked = { sender: { role: 'instructor' }, command, remoteAddress: '' } as const;
    remote.ask<'command'>({
      ask: () => ({ kind: 'command', asked }),
      hear: (told) => heard.push(told),
      here: () => undefined,
    });
    const { id } = asks('command')[0]!;
    answer(id, null);
    vi.advanceTimersByTime(1_100);
    remote.tick();
    expect(asks('command').map((message) => message.id)).toEqual([id, id]);
    answer(id, { ok: true, version: 3 });
    answer(id, { ok: true, version: 3 });
    vi.advanceTimersByTime(1_100);
    remote.tick();
    expect(asks('command')).toHaveLength(2);
    expect(heard).toEqual([{ ok: true, version: 3 }]);
  });

  it('does here what it has asked for, once the room is hosted here', async () => {
    const { remote, asks } = side();
    await remote.open();
    const did: string[] = [];
    remote.ask<'look'>({
      ask: () => ({ kind: 'look', tokenHash: 'ada' }),
      hear: () => did.push('heard'),
      here: () => did.push('here'),
    });
    expect(asks('look')).toHaveLength(1);
    remote.close({} as never);
    expect(did).toEqual(['here']);
  });
});
