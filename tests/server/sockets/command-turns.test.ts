import { describe, expect, it } from 'vitest';
import { CommandTurns, type ShareHolder } from '#server/sockets/command-turns';
import { ManualTime } from '../../support/server/manual-time';

/** Asks for turns and notes who had one, in order. */
class Crowd {
  readonly time = new ManualTime();
  readonly turns = new CommandTurns(this.time);
  readonly served: string[] = [];
  refused = 0;

  ask(sender: string, standing: ShareHolder, { times = 1, cost = 2, takes = 0 } = {}): void {
    const lane = this.turns.laneOf(sender, standing);
    for (let k = 0; k < times; k += 1) {
      const turn = this.turns.ask(lane, cost);
      if (turn === null) this.refused += 1;
      void turn?.then(() => {
        this.served.push(sender);
        this.turns.spent(lane, takes);
        this.turns.done(lane);
      });
    }
  }

  /** Lets time pass, and whoever has a turn take it. */
  async pass(milliseconds: number): Promise<void> {
    for (let passed = 0; passed <= milliseconds; passed += 50) {
      for (let k = 0; k < 20; k += 1) await new Promise((resolve) => setImmediate(resolve));
      if (passed < milliseconds) await this.time.pass(50);
    }
  }

  /** How many turns each has had. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const sender of this.served) counts[sender] = (counts[sender] ?? 0) + 1;
    return counts;
  }
}

describe('a member of the room', () => {
  it('has a share of its own: who asks too much waits, then is refused, and nobody else notices', async () => {
    const crowd = new Crowd();
    crowd.ask('greedy', 'member', { times: 100 });
    crowd.ask('modest', 'member');
    await crowd.pass(0);
    expect(crowd.counts()).toEqual({ greedy: 20, modest: 1 });
    expect(crowd.refused).toBe(76);
    await crowd.pass(1_000);
    expect(crowd.counts()).toEqual({ greedy: 22, modest: 1 });
    await crowd.pass(1_000);
    expect(crowd.counts()).toEqual({ greedy: 24, modest: 1 });
  });

  it('has one command under way at a time: a burst comes in between those of others', async () => {
    const { turns } = new Crowd();
    const [greedy, modest] = [turns.laneOf('greedy', 'member'), turns.laneOf('modest', 'member')];
    const first = turns.ask(greedy, 2);
    let hasSecond = false;
    void turns.ask(greedy, 2)?.then(() => {
      hasSecond = true;
    });
    await first;
    await turns.ask(modest, 2);
    expect(hasSecond).toBe(false);
    turns.done(greedy);
    await new Promise((resolve) => setImmediate(resolve));
    expect(hasSecond).toBe(true);
  });

  it('pays for work that takes long', async () => {
    const crowd = new Crowd();
    crowd.ask('slow', 'member', { takes: 200 });
    await crowd.pass(0);
    crowd.ask('slow', 'member');
    await crowd.pass(400);
    expect(crowd.served).toHaveLength(1);
    await crowd.pass(1_000);
    expect(crowd.served).toHaveLength(2);
  });
});

describe('those who have not joined', () => {
  it('share a part of the time, one command of each in turn, and members do not wait for them', async () => {
    const crowd = new Crowd();
    for (let k = 0; k < 50; k += 1) {
      crowd.ask(`stranger ${k}`, 'stranger', { times: 6, takes: 10 });
    }
    await crowd.pass(1_000);
    const before = crowd.served.length;
    // 250 ms at once and 250 a second, at 10 ms each; one may leave a debt.
    expect(before).toBeGreaterThan(45);
    expect(before).toBeLessThan(55);
    crowd.ask('newcomer', 'stranger', { takes: 10 });
    crowd.ask('member', 'member');
    await crowd.pass(0);
    expect(crowd.served.at(-1)).toBe('member');
    await crowd.pass(2_200);
    expect(crowd.served).toContain('newcomer');
    const counts = Object.entries(crowd.counts()).flatMap(([sender, count]) =>
      sender.startsWith('stranger') ? [count] : [],
    );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});
