import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { RoomSocket } from '#server/sockets/socket-types';
import { Ways } from '#server/sockets/ways';

function connection(way: 'websocket' | 'polling', polls?: true): RoomSocket & EventEmitter {
  const socket = Object.assign(new EventEmitter(), {
    conn: { transport: { name: way } },
    handshake: { auth: { polls } },
  });
  return socket as unknown as RoomSocket & EventEmitter;
}

describe('a proxy that loses WebSockets', () => {
  it('is suspected where three phones poll that tried one first, and nobody has one', () => {
    const ways = new Ways(() => false);
    const phones = [1, 2, 3].map(() => connection('polling', true));
    for (const phone of phones.slice(0, 2)) ways.enter(phone);
    expect(ways.areLost()).toBe(false);
    ways.enter(phones[2]!);
    expect(ways.areLost()).toBe(true);
    const other = connection('websocket');
    ways.enter(other);
    expect(ways.areLost()).toBe(false);
    other.emit('disconnect');
    expect(ways.areLost()).toBe(true);
    phones[0]!.emit('disconnect');
    expect(ways.areLost()).toBe(false);
  });

  it('is certain with one phone where the headers were seen to be missing; who polls by choice says nothing', () => {
    const ways = new Ways(() => true);
    ways.enter(connection('polling'));
    expect(ways.areLost()).toBe(false);
    ways.enter(connection('polling', true));
    expect(ways.areLost()).toBe(true);
  });
});
