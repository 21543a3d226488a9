import { Prisma } from '../../prisma/generated/client';

/** Whether something was refused since another row has it already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
