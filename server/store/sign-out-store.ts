import type { Millis } from '#core/lesson/round';
import type { PrismaClient } from '../../prisma/generated/client';

/** Sessions of instructors that were ended before their time. They belong to no room. */
export interface SignOutStore {
  /** @param until when it would have ended by itself, and may be forgotten */
  signOut(session: string, until: Millis): Promise<void>;
  /** Those that would still last. */
  signedOut(now: Millis): Promise<readonly string[]>;
}

export class PrismaSignOutStore implements SignOutStore {
  constructor(private readonly database: PrismaClient) {}

  async signOut(session: string, until: Millis): Promise<void> {
    const expiresAt = new Date(until);
    await this.database.signOut.upsert({
      where: { session },
      create: { session, expiresAt },
      update: {},
    });
  }

  async signedOut(now: Millis): Promise<readonly string[]> {
    await this.database.signOut.deleteMany({ where: { expiresAt: { lte: new Date(now) } } });
    const ended = await this.database.signOut.findMany();
    return ended.map(({ session }) => session);
  }
}
