import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { type TestServer, testServer } from '../../support/server/server';

/** The speed at which turns come without a test waiting for them: 20 a second are 400. */
const SPEED = 20;

/** More wrong codes than one address has free. */
async function guess({ clients }: TestServer): Promise<void> {
  const token = randomBytes(16).toString('hex');
  for (let tries = 0; tries < 122; tries += 1) {
    await clients.refusal({ role: 'student', code: 'CD3FG4', token });
  }
}

const newcomer = (code: string) => ({
  role: 'student',
  code,
  token: randomBytes(16).toString('hex'),
});

/** The turns of a few codes before the next one. */
async function guessManyAtOnce({ clients }: TestServer): Promise<void> {
  const codes = [...'CDFGHJKMNPQRTVWXY3479'].map((letter) => `CD3FG${letter}`);
  await Promise.all(codes.map((code) => clients.refusal(newcomer(code))));
}

it('a typed code waits for its turn while codes are being guessed, and then gets in', async () => {
  const test = await testServer({ speed: 1 });
  const { code } = await test.clients.room();
  await guess(test);
  await guessManyAtOnce(test);
  const phone = newcomer(code);
  const refusal = await test.clients.refusal(phone);
  expect(refusal).toMatchObject({ code: 'too-many-tries', retryIn: expect.any(Number) });
  await new Promise((resolve) => setTimeout(resolve, refusal.retryIn! + 10));
  await test.clients.connect(phone);
});

it('a right code tells nothing to who has no turn', async () => {
  const test = await testServer({ speed: 1 });
  const { code } = await test.clients.room();
  await guess(test);
  const device = newcomer(code);
  await guessManyAtOnce(test);
  const right = await test.clients.refusal(device);
  const wrong = await test.clients.refusal({ ...device, code: 'CD3FG4' });
  expect({ ...right, retryIn: 0 }).toEqual({ ...wrong, retryIn: 0 });
});

it('who was invited, is in, or has the key never waits', async () => {
  const test = await testServer({ speed: SPEED });
  const { code, console: teacher } = await test.clients.room();
  const ada = await test.clients.student(code);
  const joined = await ada.send({ type: 'join', name: 'Ada' });
  await guess(test);
  const { invitation } = teacher.view;
  expect(joined).toMatchObject({ invitation });
  const queue = Array.from({ length: 30 }, () =>
    test.clients.connect({ ...newcomer(code), invitation }),
  );
  await Promise.all(queue);
  await test.clients.connect({ role: 'screen', code, invitation });
  await test.clients.connect({ role: 'student', code, token: ada.token });
  await test.clients.instructor(code);
});

it('an invitation is for one room', async () => {
  const test = await testServer();
  const one = await test.clients.room();
  const other = await test.clients.room();
  expect(one.console.view.invitation).toMatch(/^[a-z2-9]{8}$/);
  expect(one.console.view.invitation).not.toBe(other.console.view.invitation);
});

it('a class that comes back at once to a restarted server does not wait', async () => {
  const test = await testServer();
  const { code } = await test.clients.room();
  await test.server.close();
  const again = await testServer({ folder: test.folder });
  await Promise.all(Array.from({ length: 150 }, () => again.clients.connect(newcomer(code))));
});
