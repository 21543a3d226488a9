import { describe, expect, it } from 'vitest';
import { type RawAnswer, type RawRequest, rawRequests, sendRaw } from '../../support/fuzz/raw-http';
import { drawn, FUZZ_TIMEOUT_MS, MESSAGES } from '../../support/fuzz/surface';
import { testServer } from '../../support/server/server';

const AT_ONCE = 20;

/** What is wrong with an answer to somebody without a key; null: nothing. */
function faultOf({ target }: RawRequest, { status, headers, body }: RawAnswer, key: string) {
  const location = headers.get('location');
  const isInstructors = /^[\\/]*(teach|review)(?![a-z])/i.test(target);
  if (status !== null && status >= 500) return `status ${status}`;
  if (location !== undefined && !/^\/(?![\\/])/.test(location)) return `leads to ${location}`;
  if (isInstructors && status === 200) return 'shows what is the instructor’s';
  // Signing out takes a cookie away.
  if (!/^$|Max-Age=0/.test(headers.get('set-cookie') ?? '')) return 'signs in without a key';
  if (body.includes(key)) return 'tells the key';
  if (/at \S+ \(|node:internal|\/work\/|\.ts:\d+/.test(body)) return 'tells where it runs';
  return null;
}

describe('requests of any bytes', () => {
  it.each([
    ['plain', {}],
    ['behind a proxy', { PUBLIC_URL: 'https://overshoot.example' }],
  ])(
    'end with an answer or a closed connection, and let nobody in: %s',
    { timeout: FUZZ_TIMEOUT_MS },
    async (_, environment) => {
      const { server, clients, errors } = await testServer({ environment });
      const requests = drawn(rawRequests, MESSAGES / 2);
      const faults: string[] = [];
      const statuses = new Map<number | null, number>();
      const work = async () => {
        for (const request of requests) {
          const answer = await sendRaw(server.port, request);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          const fault = faultOf(request, answer, server.key);
          if (fault !== null)
            faults.push(`${fault}: ${JSON.stringify(request.text.slice(0, 400))}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      expect(faults.slice(0, 5)).toEqual([]);
      expect(errors).toEqual([]);
      // They came as far as what answers: not every one was turned away as unreadable.
      expect(statuses.get(401)).toBeGreaterThan(MESSAGES / 100);
      expect(statuses.get(404)).toBeGreaterThan(MESSAGES / 100);
      const { code } = await clients.room();
      expect(await (await clients.student(code)).send({ type: 'join', name: 'Ada' })).toMatchObject(
        { ok: true },
      );
    },
  );
});
