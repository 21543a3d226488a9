import { createHash } from 'node:crypto';

/** What the database keeps of a link: from it nobody can make the link. */
export function shareHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
