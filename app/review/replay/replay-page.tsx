import { ArrowLeft } from 'lucide-react';
import type { ReplayPlace } from '#core/lesson/replay/address';
import type { ReviewRound } from '#core/report/session-review';
import type { NameEntries } from '../../charts/sweep-data';
import { CONTROL } from '../../ui/control';
import { ACTIVITY_NAMES, roundTitle } from '../../ui/words/activity-words';
import { ReplayLive } from './replay-live';
import { replayRound } from './replay-round';
import { newPlanTitle } from './words';

/** The replay of a round, or why it has none. */
export function ReplayPage({
  round,
  title,
  names,
  report,
  place,
  unread,
}: {
  round: ReviewRound;
  /** Of the session. */
  title: string;
  names: NameEntries;
  /** The address of the session's report. */
  report: string;
  place: ReplayPlace;
  unread: readonly string[];
}) {
  const replayed = replayRound(round);
  const back = `${report}/activity/${round.number}`;
  const eyebrow = `${round.number}. ${ACTIVITY_NAMES[round.activity.kind]}, replayed`;
  if (typeof replayed !== 'string') {
    return (
      <ReplayLive
        round={replayed}
        names={names}
        place={place}
        unread={unread}
        back={back}
        eyebrow={eyebrow}
        planTitle={newPlanTitle(title)}
      />
    );
  }
  return (
    <div className="grid justify-items-start gap-4 px-4 pt-4 pb-10 min-[900px]:px-5">
      <h1 className="text-[34px] type-display">{roundTitle(round)}</h1>
      <p className="max-w-140 text-[17px]">{replayed}</p>
      <a className={CONTROL} href={back}>
        <ArrowLeft size={18} aria-hidden="true" />
        The round
      </a>
    </div>
  );
}
