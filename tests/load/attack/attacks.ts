import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClientCommand } from '#core/protocol/commands';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { serveParent } from '../classroom/child-program';
import { LoadPhone } from '../classroom/clients/phone';

/** What an attack is aimed at. */
export interface Target {
  readonly origin: string;
  readonly code: string;
  /** Of the instructor, where the attack has it. */
  readonly cookie: string;
  readonly seconds: number;
}

const POLLING = '/socket.io/?EIO=4&transport=polling';
const agent = new Agent({ keepAlive: true, maxSockets: 200 });
const id = () => randomBytes(8).toString('hex');

function ask(
  url: string,
  { method = 'GET', headers = {}, body = '' } = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const asked = request(url, { method, headers, agent }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('close', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', () => resolve({ status: 0, text: '' }));
    asked.end(body);
  });
}

function student(target: Target, headers: Record<string, string> = {}): LoadPhone {
  return new LoadPhone({
    destination: { origin: target.origin, headers },
    auth: { role: 'student', code: target.code, token: randomBytes(16).toString('hex') },
    isPolling: false,
    isScribe: false,
  });
}

async function connected(target: Target, count: number): Promise<LoadPhone[]> {
  const phones = Array.from({ length: count }, () => student(target));
  const tries = await Promise.allSettled(phones.map((phone) => phone.connect()));
  return phones.filter((_, at) => tries[at]!.status === 'fulfilled');
}

/** Has each of them send so often, whether it is answered or not, and counts the answers. */
async function flood(
  phones: readonly LoadPhone[],
  { seconds }: Target,
  perSecond: number,
  command: () => ClientCommand,
): Promise<string> {
  const answers = new Map<string, number>();
  let sent = 0;
  const until = Date.now() + seconds * 1_000;
  while (Date.now() < until) {
    for (const phone of phones) {
      sent += 1;
      void phone.send(command()).then((answer) => {
        const key = answer.ok ? 'done' : answer.code;
        answers.set(key, (answers.get(key) ?? 0) + 1);
      });
    }
    await delay(1_000 / perSecond);
  }
  const told = [...answers].map(([key, count]) => `${count} ${key}`).join(', ');
  return `${phones.length} sockets, ${sent} commands sent: ${told}`;
}

const attacks = {
  /** 11: scripts and requests of a page of the same site, which bring the instructor's cookie. */
  async sameSite({ origin, cookie, seconds }: Target): Promise<string> {
    const counts = new Map<number, number>();
    let opened = 0;
    const until = Date.now() + seconds * 1_000;
    const foreign = { cookie, origin: 'http://127.0.0.1:1' };
    while (Date.now() < until) {
      const answers = await Promise.all([
        ...['&j=0', '&%6a=0'].map((j) => ask(origin + POLLING + j, { headers: { cookie } })),
        ask(origin + POLLING, { headers: foreign }),
        ask(`${origin}${POLLING}&sid=x`, { method: 'POST', headers: foreign, body: '40{}' }),
        ask(`${origin}/teach`, { method: 'POST', headers: { ...foreign, 'next-action': '1' } }),
      ]);
      for (const { status, text } of answers) {
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (text.includes('sid')) opened += 1;
      }
    }
    return `${[...counts].map(([status, count]) => `${count} x ${status}`).join(', ')}; ${opened} sessions opened`;
  },

  /** 12: polling projectors, and students, that never read. */
  async unread({ origin, code, seconds }: Target): Promise<string> {
    const until = Date.now() + seconds * 1_000;
    let opened = 0;
    let refused = 0;
    const openOne = async (role: string) => {
      const first = await ask(origin + POLLING);
      if (first.status !== 200) {
        refused += 1;
        return;
      }
      opened += 1;
      const { sid } = JSON.parse(first.text.slice(1));
      const url = `${origin}${POLLING}&sid=${sid}`;
      const token = role === 'student' ? { token: randomBytes(16).toString('hex') } : {};
      const auth = { protocol: PROTOCOL_VERSION, role, code, ...token };
      const post = (body: string) => ask(url, { method: 'POST', body });
      await post(`40${JSON.stringify(auth)}`);
      while (Date.now() < until && (await post('3')).status === 200) await delay(8_000);
    };
    const lines: Promise<void>[] = [];
    while (Date.now() < until) {
      for (let k = 0; k < 20; k += 1) lines.push(openOne(k % 2 === 0 ? 'screen' : 'student'));
      await delay(50);
    }
    return `${opened} connections opened, ${refused} refused`;
  },

  /** 13: a nickname that grows when it is composed. */
  async names(target: Target): Promise<string> {
    const name = '\ufdfa'.repeat(200);
    const phones = await connected(target, 100);
    return flood(phones, target, 20, () => ({ type: 'join', id: id(), name }));
  },

  /** 14: a script that fills the room. */
  async joins(target: Target): Promise<string> {
    const until = Date.now() + target.seconds * 1_000;
    const answers = new Map<string, number>();
    while (Date.now() < until) {
      const phones = await connected(target, 50);
      await Promise.all(
        phones.map(async (phone) => {
          const answer = await phone.send({
            type: 'join',
            id: id(),
            name: `Filler ${id().slice(0, 6)}`,
          });
          const key = answer.ok ? 'done' : answer.code;
          answers.set(key, (answers.get(key) ?? 0) + 1);
          phone.close();
        }),
      );
    }
    return [...answers].map(([key, count]) => `${count} ${key}`).join(', ');
  },

  /** 17: 500 sockets, 20 commands a second each, by devices that have joined as far as they may. */
  async commands(target: Target): Promise<string> {
    const phones = await connected(target, 500);
    await Promise.all(
      phones.map((phone, at) => phone.send({ type: 'join', id: id(), name: `Greedy ${at}` })),
    );
    let number = 0;
    return flood(phones, target, 20, () => {
      number += 1;
      const learningRate = 0.1 + (number % 7) / 10;
      return { type: 'pick', id: id(), round: 1, number, learningRate, prediction: null };
    });
  },

  /** 13 and 17: messages without end that are no commands, on 100 sockets. */
  async messages(target: Target): Promise<string> {
    const phones = await connected(target, 100);
    const until = Date.now() + target.seconds * 1_000;
    let sent = 0;
    while (Date.now() < until) {
      for (const phone of phones) for (let k = 0; k < 20; k += 1) phone.sendRaw('42["echo",1]');
      sent += phones.length * 20;
      await delay(20);
    }
    return `${sent} messages`;
  },
};

export type Attacks = typeof attacks;
serveParent(attacks);
