import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskAnswer } from '#core/protocol/desk';
import { askDesk } from '../../../app/review/desk/ask-desk';
import { deskRefusalWords } from '../../../app/review/desk/refusal-words';
import { readIn } from '../../../app/review/import/read-in';
import { english } from '../../support/words';

afterEach(() => vi.unstubAllGlobals());

const FILE = new File(['{}'], 'week-3.json');

function answering(answer: () => Response) {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => answer());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

function withJson(answer: DeskAnswer<unknown>): Response {
  return Response.json(answer, { status: answer.ok ? 200 : 409 });
}

describe('what a page is told by the desk', () => {
  it('is what was asked for', async () => {
    const fetched = answering(() => withJson({ ok: true, value: { session: 'a' } }));
    expect(await askDesk(english, 'share', { session: 'a' })).toEqual({
      ok: true,
      value: { session: 'a' },
    });
    expect(fetched.mock.lastCall).toMatchObject([
      '/review/desk/share',
      { body: '{"session":"a"}' },
    ]);
    expect(await readIn(english, FILE)).toEqual({
      kind: 'done',
      name: 'week-3.json',
      session: 'a',
    });
    expect(fetched.mock.lastCall).toMatchObject(['/review/desk/import', { body: FILE }]);
  });

  it('is why it was refused', async () => {
    const refusal = { code: 'busy' } as const;
    answering(() => withJson({ ok: false, refusal }));
    expect(await askDesk(english, 'share', {})).toEqual({
      ok: false,
      sentence: deskRefusalWords(english, refusal),
    });
    expect(await readIn(english, FILE)).toMatchObject({ kind: 'refused' });
  });

  it('is that the browser is signed out: that is no JSON', async () => {
    answering(() => new Response('Only the instructor may do this.', { status: 401 }));
    expect(await askDesk(english, 'share', {})).toEqual({
      ok: false,
      sentence: english.say('review-sessions.refused.signed-out'),
    });
    expect(await readIn(english, FILE)).toEqual({
      kind: 'refused',
      why: english.say('import.signed-out'),
    });
  });

  it('is that no server answers', async () => {
    answering(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await askDesk(english, 'share', {})).toEqual({
      ok: false,
      sentence: english.say('review-sessions.refused.no-server'),
    });
    expect(await readIn(english, FILE)).toEqual({
      kind: 'refused',
      why: english.say('import.unreachable'),
    });
  });
});
