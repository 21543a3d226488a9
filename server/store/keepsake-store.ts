import type { Millis } from '#core/lesson/round';
import type { PrismaClient } from '../../prisma/generated/client';

/** A closed session in which a device was. */
export interface ClosedSession {
  readonly id: string;
  readonly closedAt: Millis;
}

/** What is left of a room after it was closed. */
export interface KeepsakeStore {
  /** Whether the room with this code that the device was in is open (again). */
  isOpenTo(code: string, tokenHash: string): Promise<boolean>;
  /** The latest closed session of this code that the device was in; null: none, or its identity is erased. */
  closedWith(code: string, tokenHash: string): Promise<ClosedSession | null>;
}

export class PrismaKeepsakeStore implements KeepsakeStore {
  constructor(private readonly database: PrismaClient) {}

  async isOpenTo(code: string, tokenHash: string): Promise<boolean> {
    const where = { openCode: code, participants: { some: { tokenHash } } };
    return (await this.database.session.count({ where })) > 0;
  }

  async closedWith(code: string, tokenHash: string): Promise<ClosedSession | null> {
    const session = await this.database.session.findFirst({
      where: { code, openCode: null, participants: { some: { tokenHash } } },
      orderBy: { closedAt: 'desc' },
      select: { id: true, closedAt: true, openedAt: true },
    });
    if (session === null) return null;
    return { id: session.id, closedAt: (session.closedAt ?? session.openedAt).getTime() };
  }
}
