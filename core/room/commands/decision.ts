import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import type { Sentence } from '#core/words/messages';
import { failure, type Result, success } from '../../base/result';
import type { RoomEvent } from '../event';

/** What a command comes to: events to apply and store (none if it was done already), or a refusal. */
export type Decision = Result<readonly RoomEvent[], Refusal>;

export function happens(...events: readonly RoomEvent[]): Decision {
  return success(events);
}

/** Acknowledged, as it is so already. */
export const UNCHANGED: Decision = success([]);

export function refuse(code: RefusalCode, reason: Sentence): Decision {
  return failure({ code, reason });
}
