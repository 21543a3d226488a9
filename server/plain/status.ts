import type { RefusalCode } from '#core/protocol/refusal';

const STATUS: Readonly<Partial<Record<RefusalCode, number>>> = {
  'unknown-room': 404,
  'room-closed': 410,
  'too-many-tries': 429,
  busy: 429,
  'not-stored': 503,
  malformed: 400,
};
const CONFLICT = 409;

/** Of the page that says why something was refused. */
export function statusOf(code: RefusalCode): number {
  return STATUS[code] ?? CONFLICT;
}
