import { expect, it } from 'vitest';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { classroom } from '../../support/server/lesson';
import { testServer } from '../../support/server/server';

it('a room that asks for the hall’s number lets in who knows it, and slows down who guesses', async () => {
  const { clients, code, teacher } = await classroom(0);
  await teacher.send({ type: 'set-hall-number', number: '4821' });
  const late = await clients.student(code);
  expect(JSON.stringify([late.view, late.you])).not.toContain('4821');
  expect(late.view.asksHallNumber).toBe(true);
  expect(await late.send({ type: 'join', name: 'Ada' })).toMatchObject({ code: 'wrong-number' });

  const scripts = await Promise.all(Array.from({ length: 12 }, () => clients.student(code)));
  const guess = (script: (typeof scripts)[number], at: number) =>
    script.send({ type: 'join', name: `Bot ${at}`, hallNumber: String(1_000 + at) });
  const answers = await Promise.all(
    scripts.flatMap((script, nth) =>
      Array.from({ length: 8 }, (_, at) => guess(script, 8 * nth + at)),
    ),
  );
  const heard = answers.filter((answer) => !answer.ok && answer.code === 'wrong-number');
  const waiting = answers.filter((answer) => !answer.ok && answer.code === 'too-many-tries');
  expect(waiting.length).toBeGreaterThan(0);
  expect(heard.length + waiting.length).toBe(96);
  // Nobody is kept out: the phone that knows it gets a turn.
  await expect
    .poll(async () => late.send({ type: 'join', name: 'Ada', hallNumber: '4821' }), {
      timeout: 5_000,
    })
    .toMatchObject({ ok: true, name: 'Ada' });
});

it('[JN12] the hall’s number is told to projectors that the instructor opened, and to no script that says it is one', async () => {
  const { clients, code, teacher } = await classroom(0);
  const strange = await clients.screen(code);
  await teacher.send({ type: 'set-hall-number', number: '4821' });
  const cookie = await clients.cookie();
  const own = await clients.connect<ScreenView>({ role: 'screen', code }, { cookie });
  const late = await clients.screen(code);
  await teacher.send({ type: 'set-entry', isOpen: false });
  for (const screen of [own, strange, late]) {
    await screen.until(({ view }) => view?.isOpenToJoin === false);
    screen.socket.emit('whole', ['names']);
    const seen = screen.views.length;
    await screen.until(({ views }) => views.length > seen);
  }
  expect(own.view.hallNumber).toBe('4821');
  for (const { views } of [strange, late]) expect(JSON.stringify(views)).not.toContain('4821');
  expect(late.view.asksHallNumber).toBe(true);
});

it('who was removed together is told so, stays out over a restart, and comes back as one', async () => {
  const test = await classroom(2);
  const { ada, ben, teacher, clients, code } = test;
  const script = await clients.student(code);
  await script.send({ type: 'join', name: 'Script' });
  await teacher.until(({ view }) => view.roster.length === 3);
  expect(teacher.view.roster.every(({ joinedAt }) => joinedAt !== null)).toBe(true);
  const who = { kind: 'joined-since', participant: 2 } as const;
  await teacher.send({ type: 'remove-students', who, hallNumber: '12' });
  await Promise.all([ben, script].map((phone) => phone.until(({ you }) => you.isRemoved)));
  expect(ada.you.isRemoved).toBe(false);
  await test.server.close();

  const next = await testServer({ folder: test.folder });
  const [again, console] = await Promise.all([
    next.clients.student(code, ben.token),
    next.clients.instructor(code),
  ]);
  expect(again.you.isRemoved).toBe(true);
  expect(console.view).toMatchObject({ removedTogether: 2, hallNumber: '12', participants: 1 });
  expect(console.view.roster.every(({ joinedAt }) => joinedAt !== null)).toBe(true);
  await console.send({ type: 'undo-removal' });
  await again.until(({ you }) => you.participant?.name === 'Ben');
  await next.server.close();

  const last = await testServer({ folder: test.folder });
  expect((await last.clients.student(code, ben.token)).you.participant?.name).toBe('Ben');
});
