import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { STEER } from '../../support/server/activities';
import { RACE } from '../../support/server/events';
import { classroom, open, pick, run } from '../../support/server/lesson';

describe('what goes to a phone during a run', () => {
  it('every frame, also where a board goes out in the same tick', async () => {
    const { ada, ben, cleo, teacher } = await classroom(3, { speed: 8 });
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 0.45);
    await pick(ben, round, 0.3);
    await pick(cleo, round, 1.3);
    await run(teacher, ada, round);
    await Promise.all([ada, ben, cleo].map((phone) => phone.inPhase('finished')));
    for (const { frames, boards } of [ada, ben, cleo]) {
      expect(boards.length).toBeGreaterThan(1);
      const sequences = frames.map(([, sequence]) => sequence);
      expect(sequences).toEqual(sequences.map((_, at) => at + sequences[0]!));
      expect(sequences.length).toBeGreaterThan(20);
    }
  });

  it('nothing of its own after a pick, which is acknowledged: only another tab is told', async () => {
    const { ada, teacher, clients, code } = await classroom(1);
    const tab = await clients.student(code, ada.token);
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 0.3);
    await tab.until(({ you }) => you.pick?.learningRate === 0.3);
    tab.socket.disconnect();
    await delay(300);

    const told = ada.yous.length;
    await ada.send({ type: 'pick', round, number: 2, learningRate: 0.4, prediction: null });
    await delay(400);
    expect(ada.yous.length).toBe(told);
    await teacher.send({ type: 'lock', round });
    await ada.until(({ you }) => you.pick?.learningRate === 0.4);
  });

  it("nothing of its own, unless something is new: not for a change of one's rate", async () => {
    const { ada, teacher, clients, code } = await classroom(1, { speed: 1 });
    await ada.until(({ you }) => you.participant !== null);
    const before = ada.yous.length;
    const round = await open(teacher, ada, STEER);
    expect(ada.yous.length).toBe(before);
    await pick(ada, round, 0.3);
    await run(teacher, ada, round);
    await ada.until(({ you }) => you.pick !== null);
    await delay(100);
    const told = ada.yous.length;
    for (let number = 2; number < 6; number += 1) {
      await ada.send({ type: 'change-rate', round, number, learningRate: number / 10 });
      await delay(100);
    }
    expect(ada.yous.length).toBe(told);

    const tab = await clients.student(code, ada.token);
    expect(tab.you.pick?.changes.at(-1)?.learningRate).toBe(0.5);
    await ada.send({ type: 'change-rate', round, number: 6, learningRate: 0.6 });
    await tab.until(({ you }) => you.pick?.changes.at(-1)?.learningRate === 0.6);
  });
});
