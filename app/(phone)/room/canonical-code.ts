import { redirect } from 'next/navigation';
import { codeIn } from '../../ui/code-in';

/**
 * The code of an address in its normal form; sends the browser to the normal address where it differs.
 * @returns null where it cannot be a code
 */
export async function canonicalCode(
  params: Promise<{ code: string }>,
  page: 'join' | 'play',
): Promise<string | null> {
  const raw = (await params).code;
  const code = codeIn(raw);
  if (code !== null && code !== raw) redirect(`/${page}/${code}`);
  return code;
}
