import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import { readReplay } from '#core/lesson/replay/address';
import type { ReviewRound } from '#core/report/session-review';
import { namesOf } from '../../parts/review/round-data';
import { NoReplay, ReplayPage } from '../../review/replay/replay-page';
import { wordsOfRequest } from '../../words/of-request';
import { PageWords } from '../../words/page-words';
import { madeUpSession } from '../review/made-up-session';
import { ReplayGallery } from './replay-gallery';

/** The replay of a round of a made-up session: `?part=race&round=2&step=12&optimizer=adam`. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const query = await searchParams;
  const { part = 'all', round: which = '1', lesson = '0', stored = 'right' } = query;
  const session = madeUpSession(Number(query.class ?? '24'), part, Number(lesson));
  const round = session.rounds[Number(which) - 1] ?? session.rounds[0];
  const words = await wordsOfRequest();
  return (
    <PageWords areas={['replay', 'what-if']}>
      {round === undefined ? (
        <NoReplay
          origin={{
            session: session.title,
            report: '/gallery/review',
            round: '/gallery',
            about: '',
          }}
          title="No round"
          why="There is no such round."
        />
      ) : (
        <ReplayPage
          round={stored === 'right' ? { ...round, engineVersion: ENGINE_VERSION } : spoilt(round)}
          title={session.title}
          names={namesOf(words, session.participants)}
          report="/gallery/review"
          Player={ReplayGallery}
          {...readReplay((name) => query[name] ?? null)}
        />
      )}
    </PageWords>
  );
}

/** As if the first three runs had ended a step later, by an older engine. */
function spoilt(round: ReviewRound): ReviewRound {
  const runs = round.runs.map((run, at) =>
    at < 3 ? { ...run, verdict: { ...run.verdict, step: (run.verdict.step ?? 0) + 1 } } : run,
  );
  return { ...round, engineVersion: ENGINE_VERSION - 1, runs };
}
