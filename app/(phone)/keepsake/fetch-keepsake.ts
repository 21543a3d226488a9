import type { KeepsakeAnswer } from '#core/protocol/views/keepsake';
import { ownAddress } from '../../ui/address/own-address';

/** What came of asking the server for a keepsake. */
export type Fetched =
  | KeepsakeAnswer
  /** To be asked again after so many ms. */
  | { readonly kind: 'later'; readonly after: number };

const PATH = '/api/keepsake';
const RETRY_MS = 5_000;

/** Never throws. @param token of this device in this room */
export async function fetchKeepsake(code: string, token: string): Promise<Fetched> {
  try {
    const answer = await fetch(ownAddress(PATH), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, token }),
      cache: 'no-store',
    });
    if (answer.ok) return await answer.json();
    const { retryIn = RETRY_MS } = (await answer.json()) as { retryIn?: number };
    return { kind: 'later', after: retryIn };
  } catch {
    return { kind: 'later', after: RETRY_MS };
  }
}
