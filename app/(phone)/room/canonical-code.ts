import { redirect } from 'next/navigation';
import { normalizeCode } from '#core/room/code';

/**
 * The code of an address in its normal form; sends the browser to the normal address where it differs.
 * @returns null where it cannot be a code
 */
export async function canonicalCode(
  params: Promise<{ code: string }>,
  page: 'join' | 'play',
): Promise<string | null> {
  const raw = (await params).code;
  const code = normalizeCode(decoded(raw));
  if (code !== null && code !== raw) redirect(`/${page}/${code}`);
  return code;
}

/** Next hands dynamic segments over as they stand in the address. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
