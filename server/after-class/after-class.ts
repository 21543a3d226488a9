import type { Log } from '../process/log';
import type { TimeSource } from '../process/time-source';
import type { RoomRegistry } from '../room/room-registry';
import type { PeopleStore } from '../store/people-store';
import type { RoomStore } from '../store/room-store';
import type { SessionStore } from '../store/session-store';
import type { Errands } from './errand';
import { errandsOf } from './errands';
import { PeopleKeeper, type PeopleKeeperParts } from './people-keeper';
import { Retention } from './retention';
import { RoomRecords } from './room-records';
import { SessionKeeper } from './session-keeper';
import { Shares } from './shares';

export interface AfterClass {
  /** What the session desk hands over. */
  readonly errands: Errands;
  readonly shares: Shares;
  readonly retention: Retention;
}

/** Puts together what looks after sessions once their class is over. */
export function afterClass({
  registry,
  rooms,
  sessions: store,
  people,
  onChanged,
  onLost,
  retentionDays: days,
  time,
  log,
}: {
  readonly registry: RoomRegistry;
  readonly rooms: RoomStore;
  readonly sessions: SessionStore;
  readonly people: PeopleStore;
  readonly onChanged: PeopleKeeperParts['onChanged'];
  readonly onLost: PeopleKeeperParts['onLost'];
  readonly retentionDays: number | null;
  readonly time: TimeSource;
  readonly log: Log;
}): AfterClass {
  const records = new RoomRecords(rooms, time, log);
  const keeper = new SessionKeeper({ registry, store, records, log });
  const shares = new Shares(store, time);
  return {
    errands: errandsOf({
      ...{ keeper, shares, store },
      people: new PeopleKeeper({ store: people, time, onChanged, onLost }),
      standings: people,
    }),
    shares,
    retention: new Retention({ days, store, keeper, time, log }),
  };
}
