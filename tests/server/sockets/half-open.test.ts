import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SILENT_MS } from '#core/protocol/back-off';
import { isLive, networkRoom } from '../../support/network/networks';
import { openRace } from '../../support/server/events';

describe('a half-open connection', () => {
  it('is made anew in a round after 3 s of silence, and nobody sees it', async () => {
    const { teacher, network, phone } = await networkRoom();
    const proxy = await network();
    const ada = phone(proxy);
    await ada.until(isLive);
    await ada.join('Ada');
    await teacher.send(openRace());
    await ada.until(({ view }) => view?.phase.kind === 'picking');
    await delay(500);
    proxy.swallow();
    await teacher.send({ type: 'add-practice-students', count: 3 });
    const took = await ada.until(({ view }) => view?.participants === 4);
    expect(took).toBeLessThan(SILENT_MS * 1.25 + 1_500);
    expect(ada.links).toEqual(['live']);
  });

  it('is made anew where a command gets no answer, which then is applied once', async () => {
    const { teacher, network, phone } = await networkRoom();
    const proxy = await network();
    const ada = phone(proxy);
    await ada.until(isLive);
    await delay(500);
    proxy.swallow();
    const startedAt = performance.now();
    expect(await ada.join('Ada')).toMatchObject({ ok: true, name: 'Ada' });
    expect(performance.now() - startedAt).toBeLessThan(SILENT_MS * 1.25 + 1_500);
    await teacher.until(({ view }) => view.participants === 1);
    expect(ada.links).toEqual(['live']);
  });
});
