import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { MessageMeter } from '../../../server/sockets/message-meter';
import { ReadingShares, type SharedReading } from '../../../server/sockets/shared-reading';
import type { RoomSocket } from '../../../server/sockets/socket-types';
import { ManualTime } from '../../support/server/manual-time';

/** A connection as far as it is metered: what it is sent while it is paused waits in the network. */
class Line extends EventEmitter {
  isPaused = false;
  read = 0;
  #unread = 0;
  readonly transport = {
    name: 'websocket',
    socket: {
      pause: () => this.#pause(true),
      resume: () => this.#pause(false),
      terminate: () => undefined,
      isPaused: false,
    },
  };

  send(count: number): void {
    this.#unread += count;
    while (this.#unread > 0 && !this.transport.socket.isPaused) {
      this.#unread -= 1;
      this.read += 1;
      this.emit('packet', { type: 'message', data: '42["echo",1]' });
    }
  }

  #pause(isPaused: boolean): void {
    this.transport.socket.isPaused = isPaused;
    if (!isPaused) this.send(0);
  }
}

function metered(time: ManualTime, strangers: SharedReading) {
  const line = new Line();
  const meter = new MessageMeter(line as unknown as RoomSocket['conn'], time, strangers);
  return { line, meter };
}

const sum = (lines: readonly Line[]) => lines.reduce((all, { read }) => all + read, 0);

describe('reading', () => {
  it('of a thousand connections, none above its share, is bounded together while they are strangers', async () => {
    const time = new ManualTime();
    const shares = new ReadingShares(time);
    const lines = Array.from({ length: 1_000 }, () => metered(time, shares.strangers).line);
    const member = metered(time, shares.strangers);
    member.meter.shareBy(() => shares.enter('ada').share);
    for (let second = 0; second < 10; second += 1) {
      for (const line of lines) line.send(14);
      member.line.send(5);
      await time.pass(1_000);
    }
    // 140,000 were sent: the burst, then 2,000 a second.
    expect(sum(lines)).toBeGreaterThan(20_000);
    expect(sum(lines)).toBeLessThan(31_000);
    // Whoever has joined isn't touched, and every stranger has had turns.
    expect(member.line.read).toBe(50);
    expect(Math.min(...lines.map(({ read }) => read))).toBeGreaterThan(10);
  });

  it('of a device is bounded over all its tabs, as long as one is open', async () => {
    const time = new ManualTime();
    const shares = new ReadingShares(time);
    const tabs = Array.from({ length: 50 }, () => {
      const { line, meter } = metered(time, shares.strangers);
      const device = shares.enter('ada');
      meter.shareBy(() => device.share);
      return { line, leave: device.leave };
    });
    for (let second = 0; second < 10; second += 1) {
      for (const { line } of tabs) line.send(14);
      await time.pass(1_000);
    }
    expect(sum(tabs.map(({ line }) => line))).toBeLessThan(600);
    const another = shares.enter('ada');
    for (const { leave } of tabs) leave();
    expect(shares.enter('ada').share).toBe(another.share);
  });
});
