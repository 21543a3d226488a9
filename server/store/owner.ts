import type { Owner } from '#core/protocol/owner';
import type { Prisma } from '../../prisma/generated/client';

/** The sessions that an instructor may lead and read: their own, and those in which they assist. */
export function openTo(owner: Owner): Prisma.SessionWhereInput {
  return { OR: [{ owner }, { assistants: { some: { instructorId: owner } } }] };
}
