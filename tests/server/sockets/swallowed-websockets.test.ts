import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CONNECT_WITHIN_MS } from '#core/protocol/back-off';
import { isLive, networkRoom } from '../../support/network/networks';

describe('a network that swallows WebSockets', () => {
  it.each(['swallow', 'mute'] as const)(
    '(%s): a phone polls after 4 s, and remembers',
    async (how) => {
      const { network, phone } = await networkRoom();
      const proxy = await network(how);
      const ada = phone(proxy);
      const took = await ada.until(isLive);
      expect(took).toBeGreaterThan(CONNECT_WITHIN_MS - 300);
      expect(took).toBeLessThan(CONNECT_WITHIN_MS + 2_000);
      expect(await ada.join('Ada')).toMatchObject({ ok: true });
      expect(proxy.seen.upgrades).toBe(1);
      // Between two polls there would be nothing to cut.
      await delay(300);
      proxy.cut();
      await ada.until(({ link }) => link === 'lost');
      expect(await ada.until(isLive)).toBeLessThan(2_000);
      expect(proxy.seen.upgrades).toBe(1);
    },
  );

  it('(refused, by a proxy that loses the headers): a phone polls at once', async () => {
    const { teacher, network, phone } = await networkRoom();
    const ada = phone(await network('strip'));
    expect(await ada.until(isLive)).toBeLessThan(2_000);
    expect(await ada.join('Ada')).toMatchObject({ ok: true });
    // The console names it, as long as no phone has a WebSocket.
    await teacher.until(({ view }) => view.webSocketsLost);
    const ben = phone(await network());
    await ben.until(isLive);
    await teacher.until(({ view }) => !view.webSocketsLost);
  });
});
