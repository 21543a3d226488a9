import { deskRefusalWords, NO_SERVER, SIGNED_OUT } from './refusal-words';
import { sendToDesk } from './send-to-desk';

export type DeskAsked<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Why nothing has changed, as a sentence. */
  | { readonly ok: false; readonly sentence: string };

/** Has the server change what it keeps. */
export async function askDesk<Value = unknown>(
  errand: string,
  body: unknown,
): Promise<DeskAsked<Value>> {
  const sent = await sendToDesk<Value>(errand, JSON.stringify(body));
  switch (sent.kind) {
    case 'done':
      return { ok: true, value: sent.value };
    case 'refused':
      return { ok: false, sentence: deskRefusalWords(sent.refusal) };
    case 'signed-out':
      return { ok: false, sentence: SIGNED_OUT };
    case 'no-server':
      return { ok: false, sentence: NO_SERVER };
  }
}
