import type { Refusal } from '#core/protocol/refusal';
import { sentence } from '#core/words/messages';
import type { StorageFault } from '../store/storage-fault';

/** What the instructor is told, who may know somebody that can do something about it. */
const TOLD_INSTRUCTOR: Readonly<Record<StorageFault, Refusal['reason']>> = {
  full: sentence('host-refusals.disk-full'),
  locked: sentence('host-refusals.database-locked'),
  corrupt: sentence('host-refusals.database-corrupt'),
  'read-only': sentence('host-refusals.database-read-only'),
  unreachable: sentence('host-refusals.database-unreachable'),
  away: sentence('host-refusals.database-away'),
  standby: sentence('host-refusals.database-read-only'),
};

/** To an instructor whose command or connection the database has failed. */
export function storageRefusal(fault: StorageFault): Refusal {
  return { code: 'not-stored', reason: TOLD_INSTRUCTOR[fault] };
}
