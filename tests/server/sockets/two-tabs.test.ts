import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { networkRoom } from '../../support/network/networks';
import { openRace } from '../../support/server/events';

it('of two tabs of one device the newer pick counts, also where the older one comes back late', async () => {
  const { teacher, network, phone } = await networkRoom();
  const bad = await network();
  const older = phone(bad, 'a'.repeat(32));
  const newer = phone(await network(), 'a'.repeat(32));
  await older.until(({ link }) => link === 'live');
  await newer.until(({ link }) => link === 'live');
  await newer.join('Ada');
  await teacher.send(openRace());
  for (const tab of [older, newer]) await tab.until(({ view }) => view?.phase.kind === 'picking');

  bad.swallow();
  // Neither tab has been told of a pick when it draws its number.
  const first = older.pick(0.3, older.connection.nextNumber(1, 0));
  await delay(100);
  const second = newer.pick(0.4, newer.connection.nextNumber(1, 0));
  expect(await second).toMatchObject({ ok: true });
  expect(await first).toMatchObject({ ok: false, code: 'stale-input' });
  for (const tab of [older, newer]) {
    await tab.until(({ you }) => you?.pick?.learningRate === 0.4);
  }
});
