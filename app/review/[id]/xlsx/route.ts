import { findSession, findStudentIds } from '#server/store/review-queries';
import { askedBy } from '../../../ui/asked-by';
import { wordsOfRequest } from '../../../words/of-request';
import { download, noSession } from '../../files/download';
import { sessionSheets } from '../../files/session-sheets';
import { workbook } from '../../files/xlsx/workbook';

export const dynamic = 'force-dynamic';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The session as a workbook. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const owner = await askedBy();
  const session = await findSession(owner, id);
  if (session === null) return noSession();
  const ids = await findStudentIds(owner, id);
  const sheets = sessionSheets(await wordsOfRequest(), session, ids);
  return download(session, { type: TYPE, ending: 'xlsx' }, workbook(sheets));
}
