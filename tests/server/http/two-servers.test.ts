import { describe, expect, it } from 'vitest';
import { DESK_PATH } from '#core/protocol/desk';
import { errandsOf } from '#server/after-class/errands';
import { testServer } from '../../support/server/server';

/** What there is to read by address. */
const ADDRESSES = ['/teach', '/teach/plan/saved', '/review', '/review/some-session/json'];
/** Names alone count here. */
const ERRANDS = Object.keys(errandsOf({} as Parameters<typeof errandsOf>[0]));

const JSON_BODY = { 'content-type': 'application/json' };

/** Ada's server with a room, and what Ben has of his own: a key, and a cookie under the name that Ada's looks for. */
async function neighbours() {
  const [ada, ben] = [await testServer(), await testServer()];
  const { code } = await ada.clients.room('A lecture of Ada’s');
  const [[name], [, value]] = [
    (await ada.clients.cookie()).split('='),
    (await ben.clients.cookie()).split('='),
  ];
  return { ada, ben, code, cookie: `${name}=${value}` };
}

describe('two instructors with a server each', () => {
  it('have keys that are nothing to the other’s server', async () => {
    const { ada, ben } = await neighbours();
    const signIn = ({ key }: { key: string }) =>
      fetch(`${ada.origin}/api/sign-in`, {
        method: 'POST',
        headers: JSON_BODY,
        body: JSON.stringify({ key }),
      });
    const [own, other] = [await signIn(ada.clients), await signIn(ben.clients)];
    expect([own.ok, other.ok]).toEqual([true, false]);
    expect(other.headers.get('set-cookie')).toBeNull();
  });

  it('have cookies that read nothing there, change nothing and lead no room', async () => {
    const { ada, code, cookie } = await neighbours();
    for (const address of ADDRESSES) {
      const answer = await fetch(ada.origin + address, { headers: { cookie } });
      expect([address, answer.status]).toEqual([address, 401]);
    }
    for (const errand of ERRANDS) {
      const answer = await fetch(`${ada.origin}${DESK_PATH}${errand}`, {
        method: 'POST',
        headers: { ...JSON_BODY, origin: ada.origin, cookie },
        body: '{"session":"some-session"}',
      });
      expect([errand, answer.status]).toEqual([errand, 401]);
    }
    for (const room of [code, null]) {
      await expect(
        ada.clients.connect({ role: 'instructor', code: room }, { cookie }),
      ).rejects.toThrow();
    }
  });
});
