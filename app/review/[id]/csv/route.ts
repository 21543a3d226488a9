import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { findSession, findStudentIds } from '#server/store/review-queries';
import { askedBy } from '../../../ui/asked-by';
import { paced } from '../../files/cells/paced';
import { CSV_FORMAT, csvRows } from '../../files/csv';
import { download, noSession } from '../../files/download';

export const dynamic = 'force-dynamic';

/** The session as one table. No cell of it is read as a formula. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const owner = await askedBy();
  const session = await findSession(owner, id);
  if (session === null) return noSession();
  const ids = await findStudentIds(owner, id);
  const lines = Readable.from(paced(csvRows(session, ids))).pipe(stringify(CSV_FORMAT));
  return download(session, { type: 'text/csv; charset=utf-8', ending: 'csv' }, lines);
}
