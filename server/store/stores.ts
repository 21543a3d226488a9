import { openDatabase } from './database';
import { type KeepsakeStore, PrismaKeepsakeStore } from './keepsake-store';
import { type PlanStore, PrismaPlanStore } from './plan-store';
import { PrismaRoomStore } from './prisma-room-store';
import type { RoomStore } from './room-store';
import { takeBackHalfImported } from './session-import';
import { PrismaSessionStore, type SessionStore } from './session-store';
import { PrismaSignOutStore, type SignOutStore } from './sign-out-store';

/** All that is kept, of one database. */
export interface Stores {
  readonly rooms: RoomStore;
  readonly plans: PlanStore;
  readonly signOuts: SignOutStore;
  readonly sessions: SessionStore;
  readonly keepsakes: KeepsakeStore;
}

/** For the one process that writes to the database. Throws where it can't be used. */
export async function openStores(url: string): Promise<Stores> {
  const database = await openDatabase(url);
  await takeBackHalfImported(database);
  return {
    rooms: new PrismaRoomStore(database),
    plans: new PrismaPlanStore(database),
    signOuts: new PrismaSignOutStore(database),
    sessions: new PrismaSessionStore(database),
    keepsakes: new PrismaKeepsakeStore(database),
  };
}
