import { describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../../support/server/server';

function post(
  { origin }: Pick<TestServer, 'origin'>,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body,
  });
}

describe('the session desk', () => {
  it('is only for the signed-in instructor', async () => {
    const test = await testServer();
    expect((await post(test, '/review/desk/delete', '{"session":"a"}')).status).toBe(401);
  });

  it.each([
    ['an errand that there is not', 'nothing', '{}', {}, 404, { code: 'unknown-errand' }],
    ['a name of every object', 'constructor', '{}', {}, 404, { code: 'unknown-errand' }],
    ['no JSON', 'delete', 'session=a', {}, 400, { code: 'malformed', at: '' }],
    ['another body', 'delete', '{"session":7}', {}, 400, { code: 'malformed', at: 'session' }],
    ['a field too many', 'delete', '{"session":"a","all":1}', {}, 400, { code: 'malformed' }],
    ['a book', 'delete', `"${'x'.repeat(5_000)}"`, {}, 413, { code: 'too-large' }],
    ['a form', 'delete', '{"session":"a"}', { 'content-type': 'text/plain' }, 403, {}],
    ['no such session', 'delete', '{"session":"a"}', {}, 404, { code: 'unknown-session' }],
  ])(
    'refuses with a code and changes nothing: %s',
    async (_, errand, body, headers, status, why) => {
      const test = await testServer();
      const cookie = await test.clients.cookie();
      const answer = await post(test, `/review/desk/${errand}`, body, { cookie, ...headers });
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ ok: false, refusal: why });
    },
  );

  it('reads no more of a body than it may, also where its length is not told', async () => {
    const test = await testServer();
    const cookie = await test.clients.cookie();
    const part = new TextEncoder().encode('x'.repeat(1_000));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 10_000) controller.close();
        else controller.enqueue(part);
      },
    });
    const answer = await fetch(`${test.origin}/review/desk/delete`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: test.origin, cookie },
      body,
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(answer);
    expect(sent).toBeLessThan(10_000);
  });

  it('refuses what another site asks for', async () => {
    const test = await testServer();
    const cookie = await test.clients.cookie();
    const headers = { cookie, origin: 'http://evil.example' };
    expect((await post(test, '/review/desk/delete', '{"session":"a"}', headers)).status).toBe(403);
  });

  it('answers POST alone', async () => {
    const test = await testServer();
    const cookie = await test.clients.cookie();
    const answer = await fetch(`${test.origin}/review/desk/delete`, { headers: { cookie } });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });
});
