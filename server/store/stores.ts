import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type DatabaseOptions, openDatabase } from './database';
import { holdDatabase } from './database-lock';
import { fileOf, isPostgres } from './database-url';
import { type KeepsakeStore, PrismaKeepsakeStore } from './keepsake-store';
import { type LeasesFor, PrismaLeases } from './leases';
import { type PeopleStore, PrismaPeopleStore } from './people-store';
import { type PlanStore, PrismaPlanStore } from './plan-store';
import { PrismaRoomStore } from './prisma-room-store';
import type { RoomStore } from './room-store';
import { takeBackHalfImported } from './session-import';
import { PrismaSessionStore, type SessionStore } from './session-store';
import { sharedDatabase } from './shared-database';
import { PrismaSignOutStore, type SignOutStore } from './sign-out-store';
import { assertSound } from './sound-file';

/** All that is kept, of one database. */
export interface Stores {
  readonly rooms: RoomStore;
  readonly plans: PlanStore;
  readonly people: PeopleStore;
  readonly signOuts: SignOutStore;
  readonly sessions: SessionStore;
  readonly keepsakes: KeepsakeStore;
  /** Absent: of a database that several servers can't share. */
  readonly leasesFor?: LeasesFor;
  /** Rejects where nothing can be stored at this moment. */
  readonly probeWriting: () => Promise<void>;
  /** The database may be replaced from now on. */
  readonly release: () => Promise<void>;
}

export interface StoreOptions extends DatabaseOptions {
  /** Another server has taken the database: this one is to end. PostgreSQL's only. */
  readonly onTaken?: () => void;
}

/** For the one process that writes to the database, or for each of those that share it. Throws where it can't be used. */
export async function openStores(url: string, options: StoreOptions = {}): Promise<Stores> {
  const release = await holdFor(url, options);
  try {
    if (!isPostgres(url)) await assertSound(fileOf(url));
    return { ...(await storesIn(url, options)), release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function holdFor(url: string, { onTaken = () => {}, isShared = false }: StoreOptions) {
  if (isPostgres(url)) {
    const { ownDatabase } = await import('./postgresql-owner');
    return ownDatabase(url, onTaken, isShared);
  }
  await mkdir(dirname(fileOf(url)), { recursive: true });
  return holdDatabase(fileOf(url));
}

async function storesIn(url: string, options: StoreOptions): Promise<Omit<Stores, 'release'>> {
  const database = await openDatabase(url, options);
  if (isPostgres(url)) sharedDatabase.overshootDatabase = database;
  if (options.isShared !== true || (await isOnlyOwner(url))) await takeBackHalfImported(database);
  return {
    rooms: new PrismaRoomStore(database),
    plans: new PrismaPlanStore(database),
    people: new PrismaPeopleStore(database),
    signOuts: new PrismaSignOutStore(database),
    sessions: new PrismaSessionStore(database),
    keepsakes: new PrismaKeepsakeStore(database),
    ...(isPostgres(url) && { leasesFor: (node: string) => new PrismaLeases(database, node) }),
    probeWriting: () => database.dialect.probeWriting(database),
  };
}

/** What another server is just reading in must stay. */
async function isOnlyOwner(url: string): Promise<boolean> {
  const { countOwners } = await import('./postgresql-owner');
  return (await countOwners(url)) === 1;
}
