import { sessionFile } from '#server/store/review-queries';
import { askedBy } from '../../../ui/asked-by';
import { download, noSession } from '../../files/download';

export const dynamic = 'force-dynamic';

/** The whole session, to be kept or read in by another server. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const file = await sessionFile(await askedBy(), (await params).id);
  if (file === null) return noSession();
  return download(file, { type: 'application/json; charset=utf-8', ending: 'json' }, file.parts);
}
