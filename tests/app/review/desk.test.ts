import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskAnswer } from '#core/protocol/desk';
import { deskRefusalWords, notDoneWords } from '../../../app/live/desk/refusal-words';
import { sendToDesk } from '../../../app/live/desk/send-to-desk';
import { readIn } from '../../../app/review/import/read-in';
import { notReadWords } from '../../../app/review/import/words';
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

async function toldOfShare(): Promise<string | null> {
  const sent = await sendToDesk('share', '{}');
  return sent.kind === 'done' ? null : notDoneWords(english, sent);
}

async function toldOfFile(): Promise<string | null> {
  const read = await readIn(FILE);
  return read.kind === 'done' ? null : notReadWords(english, read);
}

describe('what a page is told by the desk', () => {
  it('is what was asked for', async () => {
    const fetched = answering(() => withJson({ ok: true, value: { session: 'a' } }));
    expect(await sendToDesk('share', '{"session":"a"}')).toEqual({
      kind: 'done',
      value: { session: 'a' },
    });
    expect(fetched.mock.lastCall).toMatchObject([
      '/review/desk/share',
      { body: '{"session":"a"}' },
    ]);
    expect(await readIn(FILE)).toEqual({
      kind: 'done',
      name: 'week-3.json',
      session: 'a',
    });
    expect(fetched.mock.lastCall).toMatchObject(['/review/desk/import', { body: FILE }]);
  });

  it('is why it was refused', async () => {
    const refusal = { code: 'busy' } as const;
    answering(() => withJson({ ok: false, refusal }));
    expect(await toldOfShare()).toBe(deskRefusalWords(english, refusal));
    expect(await readIn(FILE)).toEqual({ kind: 'refused', refusal });
  });

  it('is that the browser is signed out: that is no JSON', async () => {
    answering(() => new Response('Only the instructor may do this.', { status: 401 }));
    expect(await toldOfShare()).toBe(english.say('review-sessions.refused.signed-out'));
    expect(await toldOfFile()).toBe(english.say('import.signed-out'));
  });

  it('is that no server answers', async () => {
    answering(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await toldOfShare()).toBe(english.say('review-sessions.refused.no-server'));
    expect(await toldOfFile()).toBe(english.say('import.unreachable'));
  });
});
