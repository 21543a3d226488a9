import type { Refusal } from '#core/protocol/refusal';
import { type Sentence, sentence } from '#core/words/messages';
import { failure, type Result, success } from '../../base/result';
import type { RoomState } from '../state';
import { type Decision, happens, refuse } from './decision';

/** What stands for the machine itself, whichever asks: a phone would look for the room on itself. */
const ITSELF = /^(localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[::1?\])$/i;

/** Checks only the shape: whether it leads to this server, the server has checked before. */
export function chooseAddress(state: RoomState, text: string): Decision {
  const origin = originOf(text);
  if (!origin.ok) return origin;
  return origin.value === state.address
    ? happens()
    : happens({ type: 'address-chosen', url: origin.value });
}

/** A tunnel, or a name in the DNS. Whether it leads here shows once a device has come by it. */
export function typeAddress(state: RoomState, text: string): Decision {
  const origin = originOf(text.trim());
  if (!origin.ok) return origin;
  const url = origin.value;
  if (ITSELF.test(new URL(url).hostname)) {
    return refuse('bad-address', sentence('host-refusals.address-itself'));
  }
  const isSame = url === state.address && url === state.typedAddress;
  return isSame ? happens() : happens({ type: 'address-typed', url });
}

function originOf(text: string): Result<string, Refusal> {
  const url = urlIn(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return badAddress(sentence('host-refusals.address-shape'));
  }
  if (`${url.username}${url.password}${url.search}${url.hash}` !== '' || url.pathname !== '/') {
    return badAddress(sentence('host-refusals.address-rest'));
  }
  return success(url.origin);
}

function badAddress(reason: Sentence) {
  return failure<Refusal>({ code: 'bad-address', reason });
}

/** `URL.canParse` isn't in every browser that the console is for. */
function urlIn(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
