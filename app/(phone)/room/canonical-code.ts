import { redirect } from 'next/navigation';
import { codeIn } from '../../ui/code-in';

/**
 * The code of an address in its normal form; redirects to the normal address if it differs.
 * @returns null if it can't be a code
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
