import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { messageSize } from '#server/sockets/message-size';
import { testServer } from '../../support/server/server';

const TOKEN = 'c'.repeat(32);
const POLLING = '/socket.io/?EIO=4&transport=polling';
const connectAs = (code: string) =>
  `40${JSON.stringify({ protocol: PROTOCOL_VERSION, role: 'student', code, token: TOKEN })}`;

describe('a message’s size', () => {
  it('is its own, not that of the last one of the same packet', async () => {
    const { origin, clients } = await testServer();
    const { code } = await clients.room();
    const open = await fetch(origin + POLLING);
    const { sid } = JSON.parse((await open.text()).slice(1));
    const url = `${origin}${POLLING}&sid=${sid}`;
    const post = (body: string) => fetch(url, { method: 'POST', body });
    await post(connectAs(code));
    let told = '';
    while (!told.includes('"you"')) told = await (await fetch(url)).text();
    const join = (name: string) =>
      JSON.stringify(['command', { type: 'join', id: '12345678', name }]);
    await post([`421${join('a'.repeat(20_000))}`, `422${join('Ada')}`].join('\x1e'));
    let answers = '';
    while (!(answers.includes('431[') && answers.includes('432['))) {
      answers += await (await fetch(url)).text();
    }
    expect(answers).toMatch(/431\[\{"ok":false,"code":"oversized"/);
    expect(answers).toMatch(/432\[\{"ok":true,/);
  });

  it.each([
    ['a text', 'é'.repeat(600)],
    ['a long list', Array.from({ length: 1_100 }, () => 1)],
    ['fields', Object.fromEntries(Array.from({ length: 200 }, (_, k) => [`field ${k}`, k]))],
    ['bytes', { name: Buffer.alloc(1_100) }],
  ])('counts %s', (_, message) => {
    expect(messageSize(message, 1_000)).toBeGreaterThan(1_000);
  });

  it('is about that of its JSON, however deep', () => {
    const message = { type: 'join', id: '12345678', name: 'Ada', list: [1, null, true, 'é'] };
    const bytes = Buffer.byteLength(JSON.stringify(message));
    expect(Math.abs(messageSize(message, 1_000) - bytes)).toBeLessThan(12);
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(messageSize(deep, 10_000)).toBeGreaterThan(10_000);
  });
});

describe('a share of the server', () => {
  it('belongs to a device: all its tabs have one together', async () => {
    const { clients } = await testServer({ speed: 1 });
    const { code } = await clients.room();
    const ada = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    const tabs = [
      ada,
      await clients.student(code, ada.token),
      await clients.student(code, ada.token),
    ];
    const answers = await Promise.all(
      tabs.flatMap((tab) =>
        Array.from({ length: 20 }, () => tab.send({ type: 'join', name: 'A' })),
      ),
    );
    const applied = answers.filter(({ ok }) => ok).length;
    expect(applied).toBeGreaterThanOrEqual(20);
    expect(applied).toBeLessThan(30);
    const ben = await clients.student(code);
    expect(await ben.send({ type: 'join', name: 'Ben' })).toMatchObject({ ok: true });
  });

  it('is a connection’s too: one that floods isn’t read for a while, and in the end not at all', async () => {
    const { origin, clients } = await testServer({ speed: 1 });
    const { code } = await clients.room();
    const flood = async (messages: number) => {
      const url = `${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
      const socket = new WebSocket(url);
      const heard: string[] = [];
      socket.on('message', (data) => heard.push(String(data)));
      const until = async (start: string) => {
        while (!heard.some((text) => text.startsWith(start))) {
          if (socket.readyState === WebSocket.CLOSED) return false;
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return true;
      };
      await until('0');
      socket.send(connectAs(code));
      await until('40');
      for (let k = 0; k < messages; k += 1) socket.send('42["echo",1]');
      socket.send('427["command",null]');
      const isAnswered = await until('437');
      socket.terminate();
      return isAnswered;
    };
    expect(await flood(100)).toBe(true);
    expect(await flood(3_000)).toBe(false);
  });
});
