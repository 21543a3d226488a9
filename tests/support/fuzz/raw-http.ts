import { connect } from 'node:net';
import fc from 'fast-check';

/** One request as its bytes, however wrong. */
export interface RawRequest {
  readonly text: string;
  readonly target: string;
}

export interface RawAnswer {
  /** null: the connection was closed without a word. */
  readonly status: number | null;
  /** By lower-case name, the last of each. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const METHODS = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PRI',
  'get',
  'G\tT',
];
const PLACES = [
  ...[
    '/',
    '/join',
    '/join/F7K2MX',
    '/screen/F7K2MX',
    '/teach',
    '/teach/F7K2MX',
    '/review',
    '/review/1/csv',
  ],
  ...[
    '/teach/plan/saved',
    '/api/sign-in',
    '/api/sign-out',
    '/health',
    '/key-needed',
    '/gallery/screen',
  ],
  ...[
    '/_next/static/chunks/main.js',
    '/_next/image',
    '/formulas/phone',
    '/socket.io/',
    '/socket.io/1/x',
  ],
  ...[
    '*',
    'http://evil.example/teach',
    'evil.example:443',
    '',
    '//evil.example/teach',
    '/\\evil.example',
  ],
];
const TWISTS = [
  ...[
    '..',
    '/..',
    '/.',
    '%2e%2e',
    '%2f',
    '%5c',
    '\\',
    '//',
    '/%00',
    '%',
    '%zz',
    '%25252525',
    ';a=b',
    '#x',
  ],
  ...[
    '/teach',
    '/../teach',
    '/%74each',
    'TEACH',
    '/review/../',
    '%c0%ae',
    'é',
    '\u202e',
    'x'.repeat(3_000),
  ],
];
const QUERIES = [
  ...[
    '?once=abc',
    '?once=',
    '?key=guess',
    '?signed-in=1',
    '?once=a&once=b',
    '?key[]=x',
    '?_rsc=1',
    '?%',
    '?=',
  ],
  ...[
    '?EIO=4&transport=polling',
    '?EIO=4&transport=websocket',
    '?EIO=3&transport=polling&j=0',
    '?EIO=4',
  ],
  ...[
    '?EIO=4&transport=polling&sid=nobody',
    '?EIO=4&transport=__proto__',
    `?${'a=1&'.repeat(400)}`,
  ],
];
const HEADERS = [
  ...[
    'Host: 127.0.0.1',
    'Host: evil.example',
    'Host:',
    'Host: a\u00ff',
    `Host: ${'h'.repeat(500)}`,
  ],
  ...[
    'Origin: null',
    'Origin: http://evil.example',
    'Origin: x',
    'Cookie: a',
    `Cookie: ${'c=1; '.repeat(300)}`,
  ],
  ...[
    'Cookie: overshoot-instructor=forged',
    'Cookie: overshoot-instructor="; HttpOnly',
    'RSC: 1',
    'Next-Action: x',
  ],
  ...[
    'Upgrade: websocket',
    'Connection: upgrade',
    'Sec-WebSocket-Key: x',
    'Sec-WebSocket-Version: 99',
    'Expect: 100-continue',
  ],
  ...[
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 999999',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: x',
  ],
  ...[
    'X-Forwarded-For: 1.2.3.4',
    'X-Forwarded-Proto: https',
    'X-Forwarded-Host: evil.example',
    'Forwarded: for=x',
  ],
  ...[
    'Accept-Encoding: br;q=0, gzip;q=x',
    'If-None-Match: *',
    'If-None-Match: "',
    'Range: bytes=0-',
    'Content-Type: application/json',
  ],
  ...[
    'no colon at all',
    ': nameless',
    ' folded',
    'A\0: b',
    `Long: ${'y'.repeat(20_000)}`,
    'x-http-method-override: DELETE',
  ],
];
const BODIES = [
  '',
  '',
  '',
  'abc',
  '{"key":"guess"}',
  '{"key":',
  'key=guess',
  '5\r\nhello\r\n0\r\n\r\n',
  '\0'.repeat(50),
  'z'.repeat(70_000),
];

export const rawRequests: fc.Arbitrary<RawRequest> = fc
  .record({
    method: fc.constantFrom(...METHODS),
    place: fc.constantFrom(...PLACES),
    twists: fc.array(fc.constantFrom(...TWISTS), { maxLength: 2 }),
    query: fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 3, arbitrary: fc.constantFrom(...QUERIES) },
    ),
    version: fc.constantFrom('1.1', '1.1', '1.1', '1.1', '1.0', '2.0', '0.9', 'x'),
    headers: fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...HEADERS), { maxLength: 4 })),
    hasHost: fc.boolean(),
    body: fc.constantFrom(...BODIES),
    garbage: fc.oneof(
      { weight: 30, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
    ),
  })
  .map(({ method, place, twists, query, version, headers, hasHost, body, garbage }) => {
    const target = place + twists.join('') + query;
    const lines = [
      `${method} ${target} HTTP/${version}`,
      ...(hasHost ? ['Host: 127.0.0.1'] : []),
      ...headers,
      'Connection: close',
    ];
    return { target, text: `${garbage}${lines.join('\r\n')}\r\n\r\n${body}` };
  });

const PATIENCE_MS = 10_000;

/** Sends it on a connection of its own, which is then ended from this side. @throws where no end comes from the other */
export function sendRaw(port: number, { text }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const done = () => resolve(readAnswer(Buffer.concat(parts).toString('latin1')));
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      reject(new Error(`no end of the answer to ${JSON.stringify(text.slice(0, 300))}`));
    });
    socket.on('data', (part) => parts.push(part));
    socket.on('error', done);
    socket.on('close', done);
    socket.end(text, 'utf8');
  });
}

function readAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1];
  const headers = lines.map((one): [string, string] => {
    const colon = one.indexOf(':');
    return [one.slice(0, colon).toLowerCase(), one.slice(colon + 1).trim()];
  });
  return {
    status: status === undefined ? null : Number(status),
    headers: new Map(headers),
    body: rest.join('\r\n\r\n'),
  };
}
