import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isLive, networkRoom } from '../../support/network/networks';
import { openRace } from '../../support/server/events';

describe('a silent connection', () => {
  it('says that it is lost where the new one does not come about, and comes back with the network', async () => {
    const { teacher, network, phone } = await networkRoom();
    const proxy = await network();
    const ada = phone(proxy);
    await ada.until(isLive);
    await teacher.send(openRace());
    await ada.until(({ view }) => view?.phase.kind === 'picking');
    proxy.stall(60_000);
    proxy.weather = { ...proxy.weather, latency: 60_000 };
    await ada.until(({ link }) => link === 'lost');
    proxy.weather = { ...proxy.weather, latency: 0 };
    proxy.cut();
    expect(await ada.until(isLive)).toBeLessThan(5_000);
  });

  it('is kept where it speaks again: a slow server is not stormed', async () => {
    const { teacher, network, phone } = await networkRoom();
    const proxy = await network();
    const ada = phone(proxy);
    await ada.until(isLive);
    await ada.join('Ada');
    await teacher.send(openRace());
    await ada.until(({ view }) => view?.phase.kind === 'picking');
    await delay(300);
    // The server stands still for 5 s: what is asked of it waits, on the old connection and on a new one.
    proxy.weather = { ...proxy.weather, latency: 5_000 };
    proxy.stall(4_500);
    await teacher.send({ type: 'add-practice-students', count: 3 });
    await ada.until(({ view }) => view?.participants === 4);
    proxy.weather = { ...proxy.weather, latency: 0 };
    await delay(1_000);
    expect(ada.links).toEqual(['live']);
    expect(proxy.seen.connections).toBe(2);
    expect(proxy.open).toBe(1);
  });
});
