import fc from 'fast-check';
import { type RawData, WebSocket } from 'ws';
import { mutated } from './mutations';

const NAMES = [
  'command',
  'echo',
  'whole',
  'view',
  'connect',
  'disconnect',
  'error',
  'newListener',
  '__proto__',
  '',
];
/** Of engine.io and socket.io, some with the count of what is attached, a namespace, an acknowledgement's number. */
const HEADS = [
  ...[
    '42',
    '42',
    '42',
    '421',
    '42999999999999',
    '42/x,',
    '40',
    '40/admin,',
    '41',
    '43',
    '430',
    '44',
    '45',
    '46',
  ],
  ...[
    '451-',
    '4599999999-',
    '45',
    '461-',
    '47',
    '4',
    '2',
    '2probe',
    '3',
    '3probe',
    '5',
    '6',
    '0',
    '1',
    '7',
    'b',
    '',
  ],
];
const TAILS = [
  '',
  '[',
  ']',
  '{',
  '"',
  '[1',
  '[[]]',
  '{}',
  'null',
  '0',
  '[null]',
  '["command"',
  '\ud800',
  '\0',
];

const payloads = mutated(
  fc.oneof(
    fc.tuple(fc.constantFrom(...NAMES), fc.anything({ maxDepth: 2, withBigInt: false })),
    fc.tuple(fc.constant('echo'), fc.integer({ min: -5, max: 2 ** 31 })),
    fc.tuple(
      fc.constant('whole'),
      fc.array(fc.constantFrom('picks', 'plan', 'roster', 'x', '__proto__')),
    ),
    fc.tuple(
      fc.constant('command'),
      fc.record({ type: fc.constant('pick'), id: fc.constant('0'.repeat(16)) }),
    ),
    fc.tuple(
      fc.constant('command'),
      fc.record({ _placeholder: fc.constant(true), num: fc.integer() }),
    ),
    fc.record({ role: fc.constant('screen'), protocol: fc.constant(1), code: fc.string() }),
  ),
);

/** What a program that was written apart, or by nobody, puts on the wire. */
export const rawPackets: fc.Arbitrary<string | Buffer> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...HEADS), payloads)
      .map(([head, payload]) => head + textOf(payload)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...HEADS), fc.constantFrom(...TAILS))
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes)) },
);

function textOf(payload: unknown): string {
  try {
    return JSON.stringify(payload) ?? '';
  } catch {
    return String(payload);
  }
}

/** Sends packets until the other side ends it, or there are no more. @returns how many went out */
export function sendPackets(
  address: string,
  auth: string | null,
  packets: readonly (string | Buffer)[],
): Promise<number> {
  return new Promise((resolve) => {
    let sent = 0;
    const socket = new WebSocket(address);
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(sent));
    const send = () => {
      for (const packet of packets) {
        if (socket.readyState !== WebSocket.OPEN) break;
        socket.send(packet);
        sent += 1;
      }
      socket.send('2', () => setTimeout(() => socket.close(), 20));
    };
    socket.on('open', () => (auth === null ? send() : socket.send(auth)));
    if (auth !== null) {
      socket.on('message', (data: RawData) => {
        if (/^4[04]/.test(String(data))) send();
      });
    }
  });
}

/** @returns the first packet of socket.io that answers this one; "closed" where the connection ends instead */
export function answerTo(address: string, packet: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address);
    socket.on('error', () => undefined);
    socket.on('close', () => resolve('closed'));
    socket.on('open', () => socket.send(packet));
    socket.on('message', (data: RawData) => {
      const text = String(data);
      if (!text.startsWith('4')) return;
      resolve(text);
      socket.terminate();
    });
  });
}
