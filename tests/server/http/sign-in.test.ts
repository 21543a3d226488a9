import { describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../../support/server/server';
import { english } from '../../support/words';

function post(
  { origin }: Pick<TestServer, 'origin'>,
  path: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!;

describe('signing in', () => {
  it('by the typed key', async () => {
    const test = await testServer();
    const answer = await post(test, '/api/sign-in', { key: ` ${test.server.key}\n` });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([204, 'no-store']);
    const page = await fetch(`${test.origin}/teach`, { headers: { cookie: cookieOf(answer) } });
    expect(page.status).toBe(404);
  });

  it.each([
    ['another key', { key: 'not-the-key-of-this-server' }, 401],
    ['no key', {}, 400],
    ['a key that is no text', { key: 7 }, 400],
    ['no JSON', 'key=1', 400],
    ['a book', { key: 'x'.repeat(2_000) }, 400],
  ])('is refused with a sentence: %s', async (_, body, status) => {
    const test = await testServer();
    const answer = await post(test, '/api/sign-in', body);
    expect(answer.status).toBe(status);
    expect(english.tell((await answer.json()).reason)).toMatch(/\.$/);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is only for pages of this server', async () => {
    const test = await testServer();
    const body = { key: test.server.key };
    const foreign = await post(test, '/api/sign-in', body, { origin: 'http://evil.example' });
    expect(foreign.status).toBe(403);
    const form = await post(test, '/api/sign-in', body, { 'content-type': 'text/plain' });
    expect(form.status).toBe(403);
    expect((await fetch(`${test.origin}/api/sign-in`)).status).toBe(405);
  });

  it('by a key that nobody can guess is not held up by wrong ones from the same address', async () => {
    const test = await testServer({ speed: 1 });
    for (let tries = 0; tries < 15; tries += 1) await post(test, '/api/sign-in', { key: 'wrong' });
    expect((await post(test, '/api/sign-in', { key: 'wrong' })).status).toBe(429);
    expect((await post(test, '/api/sign-in', { key: test.server.key })).status).toBe(204);
  });

  it('past ten wrong keys each waits for its turn, and a short right one gets in after that', async () => {
    const environment = { INSTRUCTOR_KEY: 'sixteen-letters-' };
    const test = await testServer({ speed: 1, environment });
    const body = { key: test.server.key };
    // The eleventh is the first that needs a turn, and nobody is before it.
    for (let tries = 0; tries < 11; tries += 1) {
      expect((await post(test, '/api/sign-in', { key: 'wrong' })).status).toBe(401);
    }
    const early = await post(test, '/api/sign-in', body);
    expect(early.status).toBe(429);
    const { retryIn } = await early.json();
    await new Promise((resolve) => setTimeout(resolve, retryIn + 10));
    expect((await post(test, '/api/sign-in', body)).status).toBe(204);
  });
});

describe('signing out', () => {
  it('ends the session for good, its connections too, and nobody else’s', async () => {
    const test = await testServer();
    const { code, console: teacher } = await test.clients.room();
    const first = await test.clients.cookie();
    const second = cookieOf(await post(test, '/api/sign-in', { key: test.server.key }));
    const lost = new Promise((resolve) => teacher.socket.once('disconnect', resolve));
    const answer = await post(test, '/api/sign-out', {}, { cookie: first });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringMatching(/=; .*Max-Age=0/),
    ]);
    await lost;
    const auth = { role: 'instructor', code };
    expect(await test.clients.refusal(auth, { cookie: first })).toMatchObject({ code: 'no-key' });
    await test.clients.connect(auth, { cookie: second });
    teacher.socket.disconnect();
    await test.server.close();

    const again = await testServer({
      folder: test.folder,
      environment: { PORT: String(test.server.port) },
    });
    expect(await again.clients.refusal(auth, { cookie: first })).toMatchObject({ code: 'no-key' });
    await again.clients.connect(auth, { cookie: second });
  });
});

describe('a link for another device', () => {
  it('is made for the instructor only, and works once', async () => {
    const test = await testServer();
    expect((await post(test, '/api/once-link')).status).toBe(401);
    const cookie = await test.clients.cookie();
    const { path } = await (await post(test, '/api/once-link', {}, { cookie })).json();
    const open = () => fetch(test.origin + path, { redirect: 'manual' });
    expect((await open()).status).toBe(303);
    expect((await open()).status).toBe(401);
  });
});
