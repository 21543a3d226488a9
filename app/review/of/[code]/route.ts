import { listSessions } from '#server/store/review-queries';
import { codeIn } from '../../../ui/code-in';

export const dynamic = 'force-dynamic';

/** Leads to the review of a room. Codes are reused: it is the newest session's that had this one. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const code = codeIn((await params).code);
  const session = (await listSessions()).find((one) => one.code === code);
  // Relative: behind a proxy the server doesn't know its own address.
  const location = session === undefined ? '/review' : `/review/${session.id}`;
  return new Response(null, { status: 303, headers: { location } });
}
