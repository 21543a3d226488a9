import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { findSession } from '#server/store/review-queries';
import { dayStamp } from '../../../ui/words/dates';
import { CSV_FORMAT, csvRows } from '../../session/csv-rows';

export const dynamic = 'force-dynamic';

/** The session as a table for spreadsheets. Names that look like formulas are disarmed. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const session = await findSession((await params).id);
  if (session === null) {
    return new Response('There is no such session.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const lines = Readable.from(csvRows(session)).pipe(stringify(CSV_FORMAT));
  return new Response(Readable.toWeb(lines) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="overshoot-${session.code}-${dayStamp(session.openedAt)}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
