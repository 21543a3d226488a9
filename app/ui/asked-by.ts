import { headers } from 'next/headers';
import { OWNER_HEADER, type Owner, ownerIn } from '#core/protocol/owner';

/**
 * Whose signed-in browser asks for the page, as the server has told: whatever came in under that name was thrown away.
 * Throws where the server didn't, which would be a page that it doesn't keep for instructors.
 */
export async function askedBy(): Promise<Owner> {
  const told = (await headers()).get(OWNER_HEADER);
  if (told === null) throw new Error('nobody has said who asks for this page');
  return ownerIn(told);
}
