import { newestSessionOf } from '#server/store/review-queries';
import { ownAddress } from '../../../ui/address/own-address';
import { askedBy } from '../../../ui/asked-by';
import { codeIn } from '../../../ui/code-in';

export const dynamic = 'force-dynamic';

/** Leads to the review of a room. Codes are reused: it is the newest session's that had this one. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const code = codeIn((await params).code);
  const id = code === null ? null : await newestSessionOf(await askedBy(), code);
  // Relative: behind a proxy the server doesn't know its own address.
  const location = ownAddress(id === null ? '/review' : `/review/${id}`);
  return new Response(null, { status: 303, headers: { location } });
}
