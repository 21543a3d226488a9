import type { Words } from '#core/words/words';
import { notDoneWords } from './refusal-words';
import { sendToDesk } from './send-to-desk';

export type DeskAsked<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Why nothing has changed, as a sentence. */
  | { readonly ok: false; readonly sentence: string };

/** Has the server change what it keeps. */
export async function askDesk<Value = unknown>(
  words: Words<'review-sessions'>,
  errand: string,
  body: unknown,
): Promise<DeskAsked<Value>> {
  const sent = await sendToDesk<Value>(errand, JSON.stringify(body));
  return sent.kind === 'done'
    ? { ok: true, value: sent.value }
    : { ok: false, sentence: notDoneWords(words, sent) };
}
