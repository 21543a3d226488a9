import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLIENT_EVENTS, HANDSHAKE } from '#core/protocol/contract';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { arbitraryOf } from '../../support/fuzz/arbitrary-of';
import { mutated } from '../../support/fuzz/mutations';
import { answerTo, rawPackets, sendPackets } from '../../support/fuzz/raw-packets';
import { drawn, FUZZ_TIMEOUT_MS, MESSAGES } from '../../support/fuzz/surface';
import { RACE } from '../../support/server/events';
import { open, pick } from '../../support/server/lesson';
import { type TestServer, testServer } from '../../support/server/server';

const AT_ONCE = 10;
/** On one connection, which the first wrong one may end. */
const PER_CONNECTION = 20;
const TOKEN = 'f'.repeat(32);

/** A room with somebody in it to whom all this is nothing. */
async function lesson({ clients }: TestServer) {
  const { code, console: teacher } = await clients.room();
  const bystander = await clients.student(code);
  await bystander.send({ type: 'join', name: 'Ben' });
  return {
    code,
    teacher,
    /** Whatever was sent: the room is as it was, and the class goes on. */
    async expectUntouched(strangers: number) {
      expect(teacher.view.participants).toBe(1);
      const round = await open(teacher, bystander, RACE);
      await pick(bystander, round, 0.3);
      await teacher.until(({ view: { phase } }) => phase.kind === 'picking' && phase.picked === 1);
      expect(strangers).toBeGreaterThan(0);
    },
  };
}

const addressOf = ({ origin }: TestServer) =>
  `${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;

async function many(work: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

describe('whatever comes over a socket', () => {
  it('ends with its own connection at worst: packets of any kind', {
    timeout: FUZZ_TIMEOUT_MS,
  }, async () => {
    const test = await testServer();
    const { code, expectUntouched } = await lesson(test);
    const student = { role: 'student', protocol: PROTOCOL_VERSION, code, token: TOKEN };
    const screen = { role: 'screen', protocol: PROTOCOL_VERSION, code };
    const auths = [null, `40${JSON.stringify(student)}`, `40${JSON.stringify(screen)}`];
    const packets = drawn(rawPackets, MESSAGES);
    let connection = 0;
    let sent = 0;
    await many(async () => {
      for (;;) {
        const own = [...take(packets, PER_CONNECTION)];
        if (own.length === 0) return;
        connection += 1;
        sent += await sendPackets(addressOf(test), auths[connection % auths.length]!, own);
      }
    });
    expect(test.errors).toEqual([]);
    await expectUntouched(sent);
  });

  it('seats nobody by a handshake that breaks the contract', {
    timeout: FUZZ_TIMEOUT_MS,
  }, async () => {
    const test = await testServer();
    const { code, expectUntouched } = await lesson(test);
    const usual = { code: fc.constant(code), protocol: fc.constant(PROTOCOL_VERSION) };
    const auths = drawn(mutated(arbitraryOf(HANDSHAKE.auth, usual)), MESSAGES);
    const wrong: string[] = [];
    let seated = 0;
    await many(async () => {
      for (const auth of auths) {
        const text = JSON.stringify(auth) ?? '';
        const answer = await answerTo(addressOf(test), `40${text}`);
        if (!answer.startsWith('40')) continue;
        seated += 1;
        const { success, data } = HANDSHAKE.auth.safeParse(JSON.parse(text));
        // Without a cookie nobody is the instructor.
        if (!success || data.role === 'instructor') wrong.push(text);
      }
    });
    expect(wrong).toEqual([]);
    expect(test.errors).toEqual([]);
    await expectUntouched(seated);
  });

  it('is nothing to a projector, a console or a phone: echoes, and parts that are asked for', {
    timeout: FUZZ_TIMEOUT_MS,
  }, async () => {
    const test = await testServer();
    const { code, teacher, expectUntouched } = await lesson(test);
    const screen = await test.clients.screen(code);
    const phone = await test.clients.student(code);
    const sockets = [teacher.socket, screen.socket, phone.socket];
    const messages = {
      echo: mutated(arbitraryOf(CLIENT_EVENTS.echo)),
      whole: mutated(arbitraryOf(CLIENT_EVENTS.whole)),
    };
    for (const name of ['echo', 'whole'] as const) {
      let at = 0;
      for (const payload of drawn(messages[name], MESSAGES)) {
        const socket = sockets[at % sockets.length]!;
        // As a program would that knows no types.
        socket.emit(name, payload as never);
        at += 1;
        // Answered after what came before it.
        if (at % 100 === 0) await phone.send({ type: 'join', name: '' });
      }
    }
    expect(sockets.map(({ connected }) => connected)).toEqual([true, true, true]);
    expect(test.errors).toEqual([]);
    await expectUntouched(sockets.length);
  });
});

function* take<Item>(items: Iterator<Item>, count: number): Generator<Item> {
  for (let at = 0; at < count; at += 1) {
    const { done, value } = items.next();
    if (done === true) return;
    yield value;
  }
}
