import { DESK_PATH, type DeskAnswer, type DeskRefusal } from '#core/protocol/desk';
import { ownAddress } from '../../ui/address/own-address';

export type DeskSent<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: DeskRefusal }
  /** Before the desk: what comes back then is no JSON. */
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'no-server' };

/** Why nothing has changed. */
export type NotDone = Exclude<DeskSent<never>, { readonly kind: 'done' }>;

/** @param json as text, or as a file that holds it */
export async function sendToDesk<Value>(
  errand: string,
  json: string | Blob,
): Promise<DeskSent<Value>> {
  try {
    const response = await fetch(ownAddress(`${DESK_PATH}${errand}`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: json,
    });
    if (response.status === 401) return { kind: 'signed-out' };
    const answer: DeskAnswer<Value> = await response.json();
    return answer.ok
      ? { kind: 'done', value: answer.value }
      : { kind: 'refused', refusal: answer.refusal };
  } catch {
    return { kind: 'no-server' };
  }
}
