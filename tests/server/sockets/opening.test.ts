import { describe, expect, it } from 'vitest';
import { builtInPlans } from '#core/lesson/plan/built-in/plan';
import type { Language } from '#core/words/languages';
import { testServer } from '../../support/server/server';

describe('a room', () => {
  it('[RM10] begins with the built-in plan in the language of who opens it, also after a restart', async () => {
    const test = await testServer();
    const lobby = await test.clients.instructor(null);
    const open = async (language?: Language) => {
      const title = 'The learning rate';
      const answer = await lobby.send({ type: 'open-room', title, ...(language && { language }) });
      if (!answer.ok) throw new Error(answer.code);
      return answer.code;
    };
    const planOf = async (code: string, { clients } = test) =>
      (await clients.instructor(code)).view.plan;
    const german = await open('de');
    const english = await open('en');
    expect(await planOf(german)).toEqual(builtInPlans('de').lesson);
    expect(await planOf(english)).toEqual(builtInPlans('en').lesson);
    expect(await planOf(await open())).toEqual(builtInPlans('en').lesson);

    await test.server.close();
    const next = await testServer({ folder: test.folder });
    expect(await planOf(german, next)).toEqual(builtInPlans('de').lesson);
    expect(await planOf(english, next)).toEqual(builtInPlans('en').lesson);
  });

  it('is opened in no language that the product doesn’t speak', async () => {
    const { clients } = await testServer();
    const lobby = await clients.instructor(null);
    const language = 'xx' as Language;
    expect(await lobby.send({ type: 'open-room', title: 'A', language })).toMatchObject({
      ok: false,
      code: 'malformed',
    });
  });
});
