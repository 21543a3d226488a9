import { DESK_PATH, type DeskAnswer } from '#core/protocol/desk';
import { deskRefusalWords, NO_SERVER, SIGNED_OUT } from './refusal-words';

export type DeskAsked<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Why nothing has changed, as a sentence. */
  | { readonly ok: false; readonly sentence: string };

/** Has the server change what it keeps. */
export async function askDesk<Value = unknown>(
  errand: string,
  body: unknown,
): Promise<DeskAsked<Value>> {
  try {
    const response = await fetch(`${DESK_PATH}${errand}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status === 401) return { ok: false, sentence: SIGNED_OUT };
    const answer: DeskAnswer<Value> = await response.json();
    return answer.ok ? answer : { ok: false, sentence: deskRefusalWords(answer.refusal) };
  } catch {
    return { ok: false, sentence: NO_SERVER };
  }
}
