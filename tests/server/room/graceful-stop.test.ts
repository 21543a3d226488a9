import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { NetworkPhone } from '../../support/network/phone';
import { temporaryFolder } from '../../support/server/database';
import { openRace } from '../../support/server/events';
import { testServer } from '../../support/server/server';

const PHONES = 5;

/** Picks again and again. @returns the number of the newest one that was acknowledged, once the connection is gone */
async function pickUntilGone(phone: NetworkPhone): Promise<number> {
  const gone = phone.until(({ link }) => link !== 'live').then(() => null);
  let acknowledged = 1;
  for (let number = 2; phone.told.link === 'live'; number += 1) {
    const answer = await Promise.race([phone.pick(0.1, number), gone]);
    if (answer?.ok) acknowledged = number;
  }
  return acknowledged;
}

it('a server that is stopped in mid-round tells everybody, keeps what it acknowledged, and they go on with the next one', {
  timeout: 60_000,
}, async () => {
  const { folder, remove } = await temporaryFolder();
  const first = await testServer({ folder, speed: 1 });
  const { clients, origin } = first;
  const { code, console: teacher } = await clients.room();
  const screen = await clients.screen(code);
  const phones = Array.from({ length: PHONES }, () => new NetworkPhone(origin, code));
  for (const [at, phone] of phones.entries()) {
    await phone.until(({ link }) => link === 'live');
    await phone.join(`Ada ${at}`);
  }
  await teacher.send(openRace(60));
  for (const phone of phones) await phone.until(({ view }) => view?.phase.kind === 'picking');

  for (const phone of phones) expect(await phone.pick(0.1, 1)).toMatchObject({ ok: true });
  const picking = phones.map(pickUntilGone);
  const ends = [teacher, screen].map(({ socket }) => {
    return new Promise((resolve) => socket.once('disconnect', resolve));
  });
  await delay(300);
  const askedAt = performance.now();
  await first.server.close();
  expect(performance.now() - askedAt).toBeLessThan(2_000);
  await Promise.all(ends);
  for (const { heard } of [teacher, screen]) expect(heard).toContain('stopping');
  const acknowledged = await Promise.all(picking);
  for (const phone of phones) expect(phone.links).toEqual(['live', 'restarting']);

  const { port } = new URL(origin);
  const second = await testServer({ folder, speed: 1, environment: { PORT: port } });
  for (const [at, phone] of phones.entries()) {
    await phone.until(({ link }) => link === 'live');
    expect(phone.told.you?.pick?.number).toBeGreaterThanOrEqual(acknowledged[at]!);
    expect(phone.links).not.toContain('lost');
    phone.close();
  }
  await second.close();
  await first.close();
  remove();
});
