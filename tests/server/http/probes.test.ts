import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Probes } from '#server/http/probes';
import { AddressList } from '#server/process/address-list';
import { Forwarded } from '#server/process/forwarded';
import { otherConnection } from '../../support/server/database';
import { openRace } from '../../support/server/events';
import { testServer } from '../../support/server/server';

const PATHS = ['/healthz', '/readyz', '/metrics'];

/** The value of each line of Prometheus' text that begins with this name. */
function valuesOf(text: string, name: string): Record<string, number> {
  const lines = text.split('\n').filter((line) => line.startsWith(name));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  );
}

describe('who watches the server', () => {
  it('is told that it lives and that a class can play, and may keep no answer', async () => {
    const { origin } = await testServer();
    for (const path of ['/healthz', '/readyz']) {
      const answer = await fetch(`${origin}${path}`);
      expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('reads what a lesson did: rooms, students, sockets, frames, answers, commits, refusals, delay', async () => {
    const { origin, clients } = await testServer({ speed: 4 });
    const { code, console: teacher } = await clients.room();
    const ada = await clients.student(code);
    expect(await ada.send({ type: 'join', name: ' ' })).toMatchObject({ code: 'bad-name' });
    await ada.send({ type: 'join', name: 'Ada' });
    await clients.student(code);
    await expect(clients.student('CDFGHJ')).rejects.toThrow();
    await teacher.send(openRace());
    await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null });
    await teacher.send({ type: 'lock', round: 1 });
    await ada.inPhase('running');
    await delay(600);
    const answer = await fetch(`${origin}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    const one = (name: string) => valuesOf(text, `${name} `)[name];
    expect(one('overshoot_rooms')).toBe(1);
    expect(one('overshoot_students')).toBe(1);
    // Also the console of the page that opens rooms.
    expect(one('overshoot_connections')).toBeGreaterThanOrEqual(3);
    expect(one('overshoot_frame_lateness_seconds_count')).toBeGreaterThan(3);
    expect(one('overshoot_acknowledgement_seconds_count')).toBe(6);
    expect(one('overshoot_commit_seconds_count')).toBeGreaterThanOrEqual(4);
    expect(one('overshoot_failed_commits_total')).toBe(0);
    expect(valuesOf(text, 'overshoot_refusals_total')).toEqual({
      'overshoot_refusals_total{what="command",code="bad-name"}': 1,
      'overshoot_refusals_total{what="connection",code="unknown-room"}': 1,
    });
    const classes = Object.values(valuesOf(text, 'overshoot_commit_seconds_bucket'));
    expect(classes).toEqual(classes.toSorted((a, b) => a - b));
    expect(classes.at(-1)).toBe(one('overshoot_commit_seconds_count'));
    const delays = Object.values(valuesOf(text, 'overshoot_event_loop_delay_seconds'));
    expect(delays).toHaveLength(3);
    for (const late of delays) expect(late).toBeGreaterThanOrEqual(0);
    for (const secret of [code, 'Ada', 'Test']) expect(text).not.toContain(secret);
  });

  it('reads no frame as late that went out at its time, whatever happened before the run', async () => {
    const { origin, clients } = await testServer({ speed: 1 });
    const { code, console: teacher } = await clients.room();
    const ada = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    for (const round of [1, 2]) {
      await teacher.send(openRace());
      await ada.send({ type: 'pick', round, number: 1, learningRate: 0.1, prediction: null });
      await teacher.send({ type: 'lock', round });
      await ada.inPhase('running');
      await delay(700);
      await teacher.send({ type: 'pause', round });
      await delay(700);
      await teacher.send({ type: 'resume', round });
      await delay(300);
      await teacher.send({ type: 'end-run', round });
      await ada.inPhase('finished');
    }
    const text = await (await fetch(`${origin}/metrics`)).text();
    const classes = valuesOf(text, 'overshoot_frame_lateness_seconds_bucket');
    expect(classes['overshoot_frame_lateness_seconds_bucket{le="0.5"}']).toBe(
      classes['overshoot_frame_lateness_seconds_bucket{le="+Inf"}'],
    );
  });

  it('hears that a class can not play while another program holds the database, and that it lives', async () => {
    const { origin, databaseUrl } = await testServer();
    const other = otherConnection(databaseUrl);
    await other.execute('BEGIN IMMEDIATE');
    const answer = await fetch(`${origin}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/^Another program has locked the database: [^\n]+\n$/);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    await other.execute('ROLLBACK');
    other.close();
    await expect
      .poll(async () => (await fetch(`${origin}/readyz`)).status, { timeout: 5_000 })
      .toBe(200);
  });
});

describe('who isn’t named by the setting', () => {
  it('finds nothing there', async () => {
    const { origin } = await testServer({ environment: { MONITOR_FROM: '192.0.2.0/24, ::2' } });
    for (const path of PATHS) expect((await fetch(`${origin}${path}`)).status).toBe(404);
    expect((await fetch(`${origin}/health`)).status).toBe(200);
  });

  it('can not name itself: a forwarded address counts only where PUBLIC_URL says that there is a proxy', async () => {
    const alone = await testServer();
    for (const [name, value] of [
      ['X-Forwarded-For', '127.0.0.1'],
      ['Forwarded', 'for=127.0.0.1'],
    ] as const) {
      for (const path of PATHS) {
        const headers = { [name]: value };
        expect((await fetch(alone.origin + path, { headers })).status).toBe(404);
      }
    }
    const proxied = await testServer({
      environment: { PUBLIC_URL: 'https://class.example.org', MONITOR_FROM: '192.0.2.0/24' },
    });
    const from = async (address: string) =>
      (await fetch(`${proxied.origin}/metrics`, { headers: { 'X-Forwarded-For': address } }))
        .status;
    expect(await from('192.0.2.7')).toBe(200);
    expect(await from('::ffff:192.0.2.7')).toBe(200);
    // The proxy adds the last one; what stands before it, anybody can write.
    expect(await from('192.0.2.7, 203.0.113.9')).toBe(404);
    expect(await from('nobody')).toBe(404);
    expect((await fetch(`${proxied.origin}/metrics`)).status).toBe(404);
  });

  it('can not come by a proxy that no setting names, where one names another', async () => {
    const { origin } = await testServer({ environment: { TRUSTED_PROXIES: '192.0.2.1' } });
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${origin}/metrics`, { headers })).status;
    expect(await ask({})).toBe(200);
    expect(await ask({ 'X-Forwarded-For': '203.0.113.9' })).toBe(404);
    expect(await ask({ Forwarded: 'for=203.0.113.9' })).toBe(404);
  });

  it('reads, and does nothing else there', async () => {
    const { origin } = await testServer();
    expect((await fetch(`${origin}/metrics`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${origin}/metrics`, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('before a server has its rooms, and while it ends', () => {
  const http = createServer();
  afterEach(() => void http.close());

  it('it lives and is not ready', async () => {
    const probes = new Probes({
      from: AddressList.read('127.0.0.1')!,
      forwarded: new Forwarded(null),
    });
    http.on('request', (request, response) => probes.answers(request, response));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as { port: number };
    const ask = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return [answer.status, await answer.text()];
    };
    expect(await ask('/healthz')).toEqual([200, 'ok\n']);
    expect(await ask('/readyz')).toEqual([503, expect.stringContaining('starting')]);
    expect(await ask('/metrics')).toEqual([503, expect.stringContaining('starting')]);
    probes.ready({ metrics: null as never, fault: async () => null });
    expect(await ask('/readyz')).toEqual([200, 'ok\n']);
    probes.stopping();
    expect(await ask('/healthz')).toEqual([200, 'ok\n']);
    expect(await ask('/readyz')).toEqual([503, 'The server is stopping.\n']);
  });
});
