import { outlineOf } from '#core/report/outline';
import { SessionFrame } from '../../review/frame/session-frame';
import { Review } from '../../review/session/review';
import { formulasById } from '../../ui/formula/formula';
import { FormulaBook } from '../../ui/formula/formula-book';
import { madeUpSession } from './made-up-session';

/** The review of a made-up session, of all its rounds or of one kind: `?part=race&lesson=1&students=24`. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ part?: string; lesson?: string; students?: string }>;
}) {
  const { part = 'all', lesson = '0', students = '24' } = await searchParams;
  const session = madeUpSession(Number(students), part, Number(lesson));
  return (
    <SessionFrame outline={outlineOf(session)} base="/gallery/review" actions={null}>
      <FormulaBook formulas={formulasById()}>
        <Review session={session} />
      </FormulaBook>
    </SessionFrame>
  );
}
