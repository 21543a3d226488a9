import fc from 'fast-check';

/** `FUZZ_TIMES=10 npx vitest run tests/server/sockets/fuzzed` sends ten times as many; `FUZZ_SEED` others. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Of each kind of thing that a stranger can send. */
export const MESSAGES = 10_000 * TIMES;
export const FUZZ_TIMEOUT_MS = 240_000 * Math.max(1, TIMES);

const DRAWN_AT_ONCE = 500;

/** The same ones for the same seed, a part at a time. */
export function* drawn<Message>(
  messages: fc.Arbitrary<Message>,
  count: number,
  stream = 0,
): Generator<Message> {
  for (let at = 0; at < count; at += DRAWN_AT_ONCE) {
    const seed = SEED * 1_000_003 + stream * 10_007 + at;
    yield* fc.sample(messages, { seed, numRuns: Math.min(DRAWN_AT_ONCE, count - at) });
  }
}
