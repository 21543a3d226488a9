import { get, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/server/database';
import { classroom } from '../../support/server/lesson';
import { PlainBrowser } from '../../support/server/plain-browser';
import { testServer } from '../../support/server/server';

/** Of room codes. */
const LETTERS = 'CDFGHJKMNPQRTVWX';

describe('coming in by forms', () => {
  it('leads from the typed code to the name, and into the room, once however often it is sent', async () => {
    const { origin, code, teacher } = await classroom(1);
    const browser = await new PlainBrowser(origin).open('/plain');
    await browser.open(`/plain?code=${code.toLowerCase()}`);
    expect([browser.path, browser.status]).toEqual([`/plain/${code}`, 200]);
    expect(browser.text).toContain('Your name?');
    const form = browser.fields;
    await browser.submit({ name: 'Grace <b>H' });
    expect(browser.text).toContain('You are Grace <b>H.');
    expect(browser.html).not.toContain('<b>H');
    await browser.submit({ name: 'Grace <b>H' }, form);
    await teacher.until(({ view }) => view.participants === 2);
    expect(teacher.view.roster.map(({ name }) => name)).toEqual(['Ada', 'Grace <b>H']);
  });

  it('tells what a phone is told: no such code, a name that won’t do, a closed room', async () => {
    const { origin, code, teacher } = await classroom(0);
    const browser = await new PlainBrowser(origin).open('/plain?code=hello');
    expect([browser.status, browser.fields.get('code')]).toEqual([400, 'hello']);
    await browser.open(`/plain/${code === 'C3CC3C' ? 'D3DD3D' : 'C3CC3C'}`);
    expect(browser.status).toBe(404);
    expect(browser.text).toContain('There is no room with this code');
    await browser.submit({ code: code.toLowerCase() });
    expect([browser.path, browser.status]).toEqual([`/plain/${code}`, 200]);

    await browser.open(`/plain/${code}`);
    await browser.submit({ name: ' ' });
    expect([browser.status, browser.text.includes('Type a nickname.')]).toEqual([409, true]);
    await browser.submit({ name: 'x'.repeat(60) });
    expect(browser.fields.get('name')).toBe('x'.repeat(60));
    expect(browser.html).toContain('role="alert"');
    await browser.submit({ name: 'Ada' });
    expect(browser.status).toBe(200);

    await teacher.send({ type: 'close-room' });
    await browser.open(`/plain/${code}`);
    expect(browser.text).toContain('closed');
    expect(browser.html).not.toContain('http-equiv');
    const late = await new PlainBrowser(origin).open(`/plain/${code}`);
    expect(late.html).not.toContain('name="name"');
  });

  it('asks a newcomer what the room asks: the number in the hall, a student id; and knows a locked door', async () => {
    const { origin, code, teacher } = await classroom(0);
    await teacher.send({ type: 'set-hall-number', number: '4711' });
    await teacher.send({ type: 'ask-id', label: 'Matriculation number' });
    const browser = await new PlainBrowser(origin).open(`/plain/${code}`);
    await browser.submit({ name: 'Ada', hall: '1', 'student-id': '12' });
    expect([browser.status, browser.fields.get('student-id')]).toEqual([409, '12']);
    await browser.submit({ hall: '47 11' });
    expect(browser.text).toContain('You are Ada.');

    await teacher.send({ type: 'set-entry', isOpen: false });
    const late = await new PlainBrowser(origin).open(`/plain/${code}`);
    expect(late.text).toContain('locked. Ask your instructor');
    expect(late.html).not.toContain('<form');
  });

  it('is in the reader’s language, kept by no cache, and small', async () => {
    const { origin, code } = await classroom(0);
    const browser = await new PlainBrowser(origin, { language: 'de-CH,en;q=0.5' }).open(
      `/plain/${code}`,
    );
    expect(browser.html).toContain('<html lang="de" dir="ltr">');
    expect(browser.text).toContain('Dein Name?');
    expect(browser.headers.get('cache-control')).toBe('no-store');
    expect(browser.headers.get('referrer-policy')).toBe('same-origin');
    expect(browser.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(browser.html).not.toMatch(/<script|<img|<link/);
    expect(browser.headers.getSetCookie()[0]).toMatch(
      new RegExp(`^plain-${code}=[0-9a-f]{32}; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax$`),
    );
    expect(Buffer.byteLength(browser.html)).toBeLessThan(3_000);
  });

  it('is where the entry pages’ forms lead before their script has come, with the name that was typed', async () => {
    const { origin, code } = await classroom(0);
    const browser = new PlainBrowser(origin);
    await browser.open('/');
    await browser.post(new URLSearchParams({ code }));
    expect(browser.path).toBe(`/plain/${code}`);
    await browser.open(`/join/${code}`);
    await browser.post(new URLSearchParams({ nickname: 'Ada & Ben' }));
    expect(browser.fields.get('name')).toBe('Ada & Ben');
    // A name stands in no address.
    expect(browser.path).toBe(`/join/${code}`);
    expect(await browser.open(`/plain/${code}?name=Eve`)).toMatchObject({ status: 200 });
    expect(browser.html).not.toContain('Eve');
    await browser.open(`/join/${code}`);
    await browser.post(new URLSearchParams({ nickname: 'Ada & Ben' }));
    expect(browser.text).toContain('press once more');
    await browser.submit({});
    expect(browser.text).toContain('You are Ada & Ben.');
    expect(browser.path).toBe(`/plain/${code}`);
    // Who is in stays who they are.
    await browser.open(`/join/${code}`);
    await browser.post(new URLSearchParams({ nickname: 'Cleo' }));
    expect(browser.path).toBe(`/plain/${code}`);
    expect(browser.text).toContain('You are Ada & Ben.');
    await browser.open('/');
    await browser.post(new URLSearchParams({ code: '//evil.example' }));
    expect([browser.path.startsWith('/plain?code='), browser.status]).toEqual([true, 400]);
  });
});

describe('a server below a path of its host', () => {
  it('keeps forms, links and answers to forms below it, with a slash at the end or without', async () => {
    const { folder, remove } = await temporaryFolder();
    const first = await testServer({ folder });
    const { code } = await first.clients.room();
    await first.close();
    const { origin, close } = await testServer({
      folder,
      environment: { BASE_PATH: '/overshoot' },
    });
    const lead = async (path: string, form: Record<string, string>) => {
      const answer = await fetch(`${origin}${path}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        redirect: 'manual',
      });
      return answer.headers.get('location');
    };
    for (const path of ['/overshoot', '/overshoot/']) {
      expect(await lead(path, { code })).toBe(`/overshoot/plain/${code}`);
      expect(await lead(path, { code: '//x' })).toBe('/overshoot/plain?code=%2F%2Fx');
    }
    expect(await lead(`/overshoot/join/${code}/`, {})).toBe(`/overshoot/plain/${code}`);
    for (const slash of ['', '/']) {
      const browser = await new PlainBrowser(origin).open(`/overshoot/plain${slash}`);
      await browser.submit({ code });
      expect(browser.path).toBe(`/overshoot/plain/${code}`);
      await browser.open(`/overshoot/plain/${code}${slash}`);
      expect(browser.html).toContain(`href="/overshoot/join/${code}"`);
      await browser.submit({ name: 'Ada' });
      expect(browser.text).toContain('You are Ada');
      expect(browser.path).toBe(`/overshoot/plain/${code}`);
    }
    await close();
    remove();
  });
});

describe('the cookie of a device', () => {
  it('is for TLS alone where the browser asked by TLS: not at the address that the class has beside PUBLIC_URL', async () => {
    const { code, server } = await classroom(0, {
      environment: { PUBLIC_URL: 'https://class.example.org' },
    });
    const cookieFor = async (headers: Record<string, string>) =>
      (await rawHeaders(server.port, `/plain/${code}`, headers))['set-cookie']?.[0];
    expect(await cookieFor({ host: '192.168.1.20:3000' })).not.toContain('Secure');
    expect(await cookieFor({ host: 'class.example.org' })).toContain('; Secure');
    const proxied = { host: '127.0.0.1:3000', 'x-forwarded-proto': 'https' };
    expect(await cookieFor(proxied)).toContain('; Secure');
  });

  it('is put in place of none by another site’s form, which comes without it', async () => {
    const { origin, code } = await classroom(0);
    for (const path of [`/plain/${code}`, `/join/${code}`]) {
      const answer = await fetch(origin + path, {
        method: 'POST',
        body: new URLSearchParams({ nickname: 'Mallory' }),
        headers: { origin: 'https://evil.example' },
        redirect: 'manual',
      });
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });
});

/** Asked under any host, which `fetch` can't do. */
function rawHeaders(port: number, path: string, headers: Record<string, string>) {
  return new Promise<IncomingHttpHeaders>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers }, (response) => {
      response.resume();
      resolve(response.headers);
    }).on('error', reject);
  });
}

describe('forms of others', () => {
  it('change nothing: another site’s, one without its key, one of another device', async () => {
    const { origin, code, teacher } = await classroom(0);
    const victim = await new PlainBrowser(origin).open(`/plain/${code}`);
    const form = victim.fields;
    form.set('name', 'Mallory');
    await victim.post(form, { origin: 'https://evil.example' });
    expect(victim.status).toBe(403);
    await victim.post(form, { origin: 'null' });
    expect(victim.status).toBe(403);
    const text = new PlainBrowser(origin, { namesOrigin: false });
    await text.open(`/plain/${code}`);
    // The key of another device’s form.
    await text.post(form);
    expect(text.status).toBe(403);
    const without = new URLSearchParams({ do: 'join', name: 'Mallory' });
    await text.post(without);
    expect([text.status, text.fields.get('name')]).toEqual([403, 'Mallory']);
    expect(teacher.view.participants).toBe(0);
    // A text browser's own form.
    await text.submit({ name: 'Lynx' });
    expect(text.text).toContain('You are Lynx.');
  });

  it('are no forms: what is too long, of another type, or asks for what there isn’t', async () => {
    const { origin, code } = await classroom(0);
    const browser = await new PlainBrowser(origin).open(`/plain/${code}`);
    await browser.submit({ name: 'x'.repeat(5_000) });
    expect(browser.status).toBe(400);
    await browser.submit({ do: 'close-room' });
    expect(browser.status).toBe(400);
    await browser.post('{"do":"join"}', { 'content-type': 'application/json' });
    expect(browser.status).toBe(400);
    const put = await fetch(`${origin}/plain/${code}`, { method: 'PUT' });
    expect(put.status).toBe(405);
  });

  it('come from a browser that keeps no cookies: it is told so', async () => {
    const { origin, code, teacher } = await classroom(0);
    const browser = new PlainBrowser(origin, { keepsCookies: false });
    await browser.open(`/plain/${code}`);
    await browser.submit({ name: 'Ada' });
    expect([browser.status, browser.text.includes('keeps no cookies')]).toEqual([403, true]);
    expect(teacher.view.participants).toBe(0);
  });

  it('are too many from one device: pages wait, and the room goes on', async () => {
    const { origin, code } = await classroom(0);
    const browser = await new PlainBrowser(origin).open(`/plain/${code}`);
    const statuses: number[] = [];
    for (let asked = 0; asked < 125; asked += 1) {
      await browser.open(`/plain/${code}`);
      statuses.push(browser.status);
    }
    expect(statuses.slice(0, 100).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect(browser.headers.get('retry-after')).toBe('10');
    await new PlainBrowser(origin).open(`/plain/${code}`);
  });

  it('guess codes as slowly as sockets do', async () => {
    const { origin } = await testServer({ speed: 1 });
    const tried = Array.from(
      { length: 200 },
      (_, at) => `C${'34679'[at % 5]}C${LETTERS[at % 16]}4${LETTERS[Math.floor(at / 16)]}`,
    );
    const statuses = await Promise.all(
      tried.map(async (code) => (await new PlainBrowser(origin).open(`/plain/${code}`)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
  });
});
