import { expect, it } from 'vitest';
import type { PageLanguage } from '#core/words/languages';
import { classroom } from '../../support/server/lesson';
import { testServer } from '../../support/server/server';

it('the projectors are told the console’s language, which changes under them and outlasts a restart', async () => {
  const { clients, code, teacher, server, folder } = await classroom(0);
  const hall = await clients.screen(code);
  expect(hall.view.language).toBeNull();
  await teacher.send({ type: 'set-language', language: 'de' });
  await hall.until(({ view }) => view?.language === 'de');
  await teacher.send({ type: 'set-language', language: 'ar-XB' });
  await hall.until(({ view }) => view?.language === 'ar-XB');
  await server.close();

  const next = await testServer({ folder });
  const [late, again] = await Promise.all([
    next.clients.screen(code),
    next.clients.instructor(code),
  ]);
  expect(late.view.language).toBe('ar-XB');
  expect(again.view.language).toBe('ar-XB');
});

it('a language that no page has is refused, and a phone changes none', async () => {
  const { clients, code, teacher } = await classroom(0);
  const student = await clients.student(code);
  const unknown: string[] = ['fr', 'DE', '', 'toString'];
  for (const language of unknown) {
    const command = { type: 'set-language', language: language as PageLanguage } as const;
    expect(await teacher.send(command)).toMatchObject({
      ok: false,
      code: 'malformed',
    });
  }
  expect(await student.send({ type: 'set-language', language: 'de' })).toMatchObject({
    ok: false,
    code: 'wrong-role',
  });
  expect((await clients.screen(code)).view.language).toBeNull();
});
