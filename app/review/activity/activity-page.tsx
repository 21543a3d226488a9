import { Play } from 'lucide-react';
import { withOwners } from '#core/report/second-entries';
import type { SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { NamedPictures } from '../../charts/saving/picture-names';
import { ownAddress } from '../../ui/address/own-address';
import { CONTROL } from '../../ui/control';
import { formulasById } from '../../ui/formula/formula';
import { FormulaBook } from '../../ui/formula/formula-book';
import { dayStamp } from '../../ui/words/dates';
import { replayRound } from '../replay/replay-round';
import { ActivityReport } from './activity-report';
import { Neighbours } from './neighbours';

/** The page of one activity: what it showed, with every picture of it. @param number its round */
export function ActivityPage({
  words,
  session: entire,
  number,
  base,
  hasStudents = true,
}: {
  words: Words;
  session: SessionReview;
  number: number;
  base: string;
  /** Whether the reader may look at each student. */
  hasStudents?: boolean;
}) {
  const session = withOwners(entire);
  const { code, openedAt } = session;
  // Votes again are on the page of the first.
  const rounds = session.rounds.filter(
    (round) => round.revoteOf === null || round.number === number,
  );
  const at = rounds.findIndex((round) => round.number === number);
  const round = rounds[at];
  if (round === undefined) return null;
  const prefix = `overshoot-${code}-${dayStamp(openedAt)}-round-${number}`;
  return (
    <FormulaBook formulas={formulasById()}>
      <NamedPictures prefix={prefix}>
        <article className="grid max-w-[1044px] grid-cols-[minmax(0,1fr)] gap-6 px-4 pt-4 pb-20 min-[900px]:px-8">
          <ActivityReport
            words={words}
            session={session}
            round={round}
            base={hasStudents ? base : null}
            heading="h1"
          >
            <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
              {typeof replayRound(round) !== 'string' && (
                <a
                  className={`${CONTROL} print:hidden`}
                  href={ownAddress(`${base}/replay/${number}`)}
                >
                  <Play size={18} aria-hidden="true" />
                  {words.say('review.replay')}
                </a>
              )}
              <Neighbours
                words={words}
                before={rounds[at - 1]}
                after={rounds[at + 1]}
                base={base}
              />
            </div>
          </ActivityReport>
        </article>
      </NamedPictures>
    </FormulaBook>
  );
}
