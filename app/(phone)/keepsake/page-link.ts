import { publicAddress } from '../../ui/address/own-address';
import type { KeptPage } from './kept-page';
import { readPage } from './read-page';

/** Where a page that comes as a link is shown. */
const KEEP_PATH = '/keep';
/** Longer addresses are cut off by some programs. */
export const LONGEST_LINK = 16_000;
/** What a page can be at most once it is unpacked: a small address may hold a large one. */
const MOST_BYTES = 200_000;
/** A larger code can't be read off a phone's screen. */
export const LONGEST_QR = 1_400;

const PACKING = 'deflate-raw';
/** What the fragment begins with, and so how it is read. */
const PACKED = 'd.';
const PLAIN = 'p.';

/**
 * The page as an address that carries all of it behind its `#`, which no browser sends to a server. Compressed where the
 * browser can. null: it would be too long.
 */
export async function pageLink(publicUrl: string, page: KeptPage): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(page));
  const fragment =
    typeof CompressionStream === 'undefined'
      ? PLAIN + base64Of(bytes)
      : PACKED + base64Of(await through(bytes, new CompressionStream(PACKING), MOST_BYTES));
  const link = `${publicAddress(publicUrl, KEEP_PATH)}#${fragment}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** Why a link shows nothing. Only the page says it in words. */
export type LinkFaultCode = 'empty' | 'broken' | 'old-browser';

/** The page of a fragment, with its `#`. It may come from anybody: nothing in it is trusted. */
export async function pageOfLink(hash: string): Promise<KeptPage | LinkFaultCode> {
  const fragment = hash.replace(/^#/, '');
  if (fragment === '') return 'empty';
  const [kind, body] = [fragment.slice(0, 2), fragment.slice(2)];
  if (fragment.length > LONGEST_LINK || (kind !== PACKED && kind !== PLAIN)) return 'broken';
  if (kind === PACKED && typeof DecompressionStream === 'undefined') return 'old-browser';
  try {
    const sent = bytesOf(body);
    const bytes =
      kind === PLAIN ? sent : await through(sent, new DecompressionStream(PACKING), MOST_BYTES);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return readPage(JSON.parse(text)) ?? 'broken';
  } catch {
    return 'broken';
  }
}

/** Throws a RangeError where more than so many bytes come out: what is sent stays small, and may not grow without end. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The alphabet of addresses (RFC 4648, 5), without padding. */
function base64Of(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
