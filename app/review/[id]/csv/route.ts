import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { findSession } from '#server/store/review-queries';
import { CSV_FORMAT, csvRows } from '../../files/csv';
import { download, noSession } from '../../files/download';
import { paced } from '../../files/paced';

export const dynamic = 'force-dynamic';

/** The session as one table. No cell of it is read as a formula. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const session = await findSession((await params).id);
  if (session === null) return noSession();
  const lines = Readable.from(paced(csvRows(session))).pipe(stringify(CSV_FORMAT));
  return download(session, { type: 'text/csv; charset=utf-8', ending: 'csv' }, lines);
}
