import fc from 'fast-check';

/** What careless code trips over, wherever a message has a value. */
const HOSTILE: readonly (() => unknown)[] = [
  ...[undefined, null, true, false, 0, -0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, -1e308, 5e-324],
  ...['', ' ', '0', 'NaN', '\0', '\ud800', '\u202eAda', 'ﷺ'.repeat(60), 'e\u0301'.repeat(40)],
  ...['__proto__', 'constructor', 'toString', '../../etc/passwd', "'; DROP TABLE x; --", '%00'],
  ...['x'.repeat(201), 'x'.repeat(5_000), '😀'.repeat(200), '1'.repeat(400), '\r\nSet-Cookie: a=1'],
].map((value) => () => value);
const HOSTILE_SHAPES: readonly (() => unknown)[] = [
  () => [],
  () => ({}),
  () => Array.from({ length: 2_000 }, () => 0),
  () => Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field${at}`, at])),
  () => JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"a":1}}}'),
  () => ({ length: 1e9, 0: 'a' }),
  () => JSON.parse('{"toString":"no function","valueOf":null,"toJSON":1,"then":2}'),
  () => deep(1_500, (inner) => [inner]),
  () => deep(800, (inner) => ({ a: inner })),
  () => Buffer.from('some bytes'),
  () => new Uint8Array(3_000),
  () => [Number.NaN, Number.POSITIVE_INFINITY],
];

function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

export const hostile = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HOSTILE).map((make) => make()) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_SHAPES).map((make) => make()) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 3, withBigInt: false, withDate: false }) },
);

const EXTRA_KEYS = ['__proto__', 'constructor', 'hasOwnProperty', 'id', 'type', 'role', '', 'then'];

type Change = (holder: Record<string, unknown>, name: string) => void;

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: hostile.map(
      (value): Change =>
        (holder, name) =>
          set(holder, name, value),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Change>((holder, name) => delete holder[name]) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...EXTRA_KEYS), hostile).map(
      ([key, value]): Change =>
        (holder) =>
          set(holder, key, value),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Change>((holder, name) => set(holder, name, [holder[name]])),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Change>((holder, name) =>
      set(holder, name, JSON.stringify(holder[name])),
    ),
  },
);

/** As JSON.parse would: a field, also where its name is `__proto__`. */
function set(holder: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(holder, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Half of the messages as they are; in the others something is wrong, somewhere; a few are nothing like it. */
export function mutated(messages: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changed = fc
    .tuple(messages, fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 }))
    .map(([message, changes]) => {
      const copy = structuredClone(message);
      for (const [place, apply] of changes) {
        const places = placesIn(copy);
        if (places.length > 0) apply(...places[place % places.length]!);
      }
      return copy;
    });
  return fc
    .oneof(
      { weight: 8, arbitrary: messages },
      { weight: 7, arbitrary: changed },
      { weight: 1, arbitrary: hostile },
    )
    .filter((message) => !(holds(message, isBytes) && holds(message, hasProto)));
}

/**
 * socket.io puts bytes back by assignment, and so a field `__proto__` in the same message becomes the prototype: what
 * arrives is the command without it, and no test here could tell.
 */
const hasProto = (value: object) => Object.hasOwn(value, '__proto__');
const isBytes = (value: object) => value instanceof Uint8Array;

function holds(message: unknown, isSuch: (value: object) => boolean): boolean {
  if (typeof message !== 'object' || message === null) return false;
  if (isSuch(message)) return true;
  return !isBytes(message) && Object.values(message).some((value) => holds(value, isSuch));
}

/** How deep and how wide a message is changed. */
const DEEPEST = 6;
const WIDEST = 40;

/** The fields of a message, each as its holder and its name. */
function placesIn(message: unknown): [Record<string, unknown>, string][] {
  const places: [Record<string, unknown>, string][] = [];
  function look(value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    const holder = value as Record<string, unknown>;
    for (const name of Object.keys(holder).slice(0, WIDEST)) {
      places.push([holder, name]);
      if (depth < DEEPEST) look(holder[name], depth + 1);
    }
  }
  look(message, 1);
  return places;
}
