import { outlineOf } from '#core/report/outline';
import { SessionFrame } from '../../review/frame/session-frame';
import { ReportPage } from '../../review/report/report-page';
import { wordsOfRequest } from '../../words/of-request';
import { madeUpSession } from '../review/made-up-session';

const BASE = '/gallery/report';

/** The front page of a made-up session's report: `?part=race&lesson=1&students=24`. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ part?: string; lesson?: string; students?: string }>;
}) {
  const { part = 'all', lesson = '0', students = '86' } = await searchParams;
  const session = madeUpSession(Number(students), part, Number(lesson));
  const words = await wordsOfRequest();
  return (
    <SessionFrame words={words} outline={outlineOf(session)} base={BASE} actions={null}>
      <ReportPage words={words} session={session} base={BASE} />
    </SessionFrame>
  );
}
