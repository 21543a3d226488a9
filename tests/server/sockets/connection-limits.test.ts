import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { limitsFor } from '#server/sockets/connection-limits';
import { openRace } from '../../support/server/events';
import { testServer } from '../../support/server/server';

const POLLING = '/socket.io/?EIO=4&transport=polling';

/** Opens a connection that says nothing. */
function mute(origin: string): WebSocket {
  return new WebSocket(`${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
}

/** Opens a projector that polls once, and returns its address. */
async function poller(origin: string, code: string): Promise<string> {
  const open = await fetch(origin + POLLING);
  const { sid } = JSON.parse((await open.text()).slice(1));
  const url = `${origin}${POLLING}&sid=${sid}`;
  const auth = { protocol: PROTOCOL_VERSION, role: 'screen', code };
  await fetch(url, { method: 'POST', body: `40${JSON.stringify(auth)}` });
  return url;
}

it('a room has 20 projectors: one more is refused, those that are there stay, and the instructor’s is let in', async () => {
  const { clients } = await testServer();
  const { code, console: teacher } = await clients.room();
  const other = await clients.room();
  const tries = await Promise.allSettled(Array.from({ length: 25 }, () => clients.screen(code)));
  const screens = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(screens).toHaveLength(20);
  const screen = { role: 'screen', code };
  expect(await clients.refusal(screen)).toMatchObject({
    code: 'too-many-screens',
    message: expect.stringMatching(/20 projectors/),
  });
  await clients.connect(screen, { cookie: await clients.cookie() });
  await clients.screen(other.code);
  expect(screens.every(({ socket }) => socket.connected)).toBe(true);
  screens[0]!.socket.disconnect();
  screens[1]!.socket.disconnect();
  await teacher.until(({ view }) => view.screens === 19);
  await clients.screen(code);
});

it('a phone on which the projector is read is told what the hall sees, and is no projector; 200 may read', async () => {
  const { clients } = await testServer();
  const { code, console: teacher } = await clients.room();
  const reader = { role: 'screen', code, isRead: true };
  await Promise.all(Array.from({ length: 20 }, () => clients.screen(code)));
  const readers = await Promise.all(Array.from({ length: 200 }, () => clients.connect(reader)));
  await readers[199]!.until(({ view }) => view.phase.kind === 'lobby');
  await teacher.until(({ view }) => view.screens === 20);
  expect(await clients.refusal(reader)).toMatchObject({ code: 'too-many-screens' });
  readers[0]!.socket.disconnect();
  await readers[1]!.until(({ view }) => view.phase.kind === 'lobby');
  await clients.connect(reader);
});

describe('a connection that says nothing', () => {
  it('is ended soon, and one that has said who it is stays', async () => {
    const { origin, clients } = await testServer({ limits: { silentFor: 2_000 } });
    const { code } = await clients.room();
    const ada = await clients.student(code);
    const socket = mute(origin);
    await once(socket, 'close');
    expect(ada.socket.connected).toBe(true);
  });

  it('makes room for newer ones, where there are too many', async () => {
    const { origin } = await testServer({ speed: 1, limits: { silentInAll: 2 } });
    const sockets: WebSocket[] = [];
    const closings: Promise<unknown>[] = [];
    for (let k = 0; k < 4; k += 1) {
      const socket = mute(origin);
      sockets.push(socket);
      closings.push(once(socket, 'close'));
      await once(socket, 'message');
    }
    await Promise.all(closings.slice(0, 2));
    expect(sockets.slice(2).map(({ readyState }) => readyState)).toEqual([1, 1]);
    for (const socket of sockets) socket.terminate();
  });
});

it('one address has so many connections, and may open others when it closes some', async () => {
  const { origin } = await testServer({ limits: { byAddress: 2 } });
  const sockets = [mute(origin), mute(origin)];
  await Promise.all(sockets.map((socket) => once(socket, 'message')));
  const refused = await fetch(origin + POLLING);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toMatch(/Too many connections/);
  sockets[0]!.terminate();
  while ((await fetch(origin + POLLING)).status !== 200) await delay(10);
  sockets[1]!.terminate();
});

it('a projector that never reads is ended, whoever reads stays', async () => {
  const { origin, clients } = await testServer({ limits: { unsentBytes: 4_000 } });
  const { code, console: teacher } = await clients.room();
  const reader = await clients.screen(code);
  const unread = await poller(origin, code);
  await teacher.until(({ view }) => view.screens === 2);
  for (let round = 1; teacher.view.screens === 2; round += 1) {
    await teacher.send(openRace());
    await teacher.send({ type: 'discard-round', round });
  }
  expect((await fetch(unread)).status).toBe(400);
  expect(reader.socket.connected).toBe(true);
});

it('a connection is one client: a second that comes before the first is let in ends it', async () => {
  const { clients, origin } = await testServer();
  const { code } = await clients.room();
  const line = mute(origin);
  const heard: string[] = [];
  line.on('message', (data) => heard.push(String(data)));
  await once(line, 'message');
  const auth = { protocol: PROTOCOL_VERSION, role: 'student', code, token: 'b'.repeat(32) };
  for (let k = 0; k < 20; k += 1) line.send(`40${JSON.stringify(auth)}`);
  await once(line, 'close');
  expect(heard.filter((text) => text.startsWith('42["view"')).length).toBeLessThanOrEqual(1);
});

/** Of engine.io: what a poll brings, and what lies between several. */
const PING = '2';
const SEPARATOR = '\x1e';

it('a room of 5,000 is let in whole, through one address, before any of them has said who it is', async () => {
  const capacity = 5_000;
  const { origin, clients } = await testServer({
    environment: { ROOM_CAPACITY: String(capacity) },
    limits: { silentFor: 3_600_000 },
  });
  const { code } = await clients.room();
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const ask = (path: string, body?: string) =>
    new Promise<string>((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const asked = request(origin + path, { agent, method }, async (response) => {
        const chunks = await response.toArray();
        if (response.statusCode === 200) resolve(chunks.join(''));
        else reject(new Error(`${response.statusCode}: ${chunks.join('')}`));
      });
      asked.once('error', reject);
      asked.end(body);
    });
  const opened = await Promise.all(Array.from({ length: capacity }, () => ask(POLLING)));
  // The oldest would have made room for the newest.
  for (const [at, answer] of [...opened.entries()].filter(([at]) => at % 499 === 0)) {
    const url = `${POLLING}&sid=${JSON.parse(answer.slice(1)).sid}`;
    const token = String(at).padStart(32, '0');
    const auth = { protocol: PROTOCOL_VERSION, role: 'student', code, token };
    expect(await ask(url, `40${JSON.stringify(auth)}`)).toBe('ok');
    // On a slow machine the server has asked by then whether it is still there.
    let heard = PING;
    while (heard === PING) heard = await ask(url);
    expect(heard.split(SEPARATOR).filter((packet) => packet !== PING)[0]).toMatch(/^40\{"sid":/);
  }
  agent.destroy();
});

it('a room of 10,000 may come back at once, through one address', () => {
  expect(limitsFor(10_000)).toEqual({ silentInAll: 10_000, byAddress: 20_000 });
  expect(limitsFor(30)).toEqual({ silentInAll: 3_000, byAddress: 6_000 });
});
