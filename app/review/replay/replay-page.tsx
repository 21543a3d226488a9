import type { ComponentProps, ComponentType } from 'react';
import type { ReplayPlace } from '#core/lesson/replay/address';
import type { ReviewRound } from '#core/report/session-review';
import type { NameEntries } from '../../charts/sweep-data';
import { roundTitle } from '../../ui/words/activity-words';
import { wordsOfRequest } from '../../words/of-request';
import type { Replay } from './replay';
import { ReplayHeader, type ReplayOrigin } from './replay-header';
import { replayRound } from './replay-round';
import { eyebrowWords } from './words';

/** The replay of a round, or why it has none. */
export async function ReplayPage({
  round,
  title,
  names,
  report,
  place,
  unread,
  Player,
}: {
  round: ReviewRound;
  /** Of the session. */
  title: string;
  names: NameEntries;
  /** The address of the session's report. */
  report: string;
  place: ReplayPlace;
  unread: readonly string[];
  Player: ComponentType<Omit<ComponentProps<typeof Replay>, 'Keep'>>;
}) {
  const words = await wordsOfRequest();
  const replayed = replayRound(round);
  const heading = roundTitle(words, round);
  const origin: ReplayOrigin = {
    session: title,
    report,
    round: `${report}/activity/${round.number}`,
    about: eyebrowWords(words, round.number, heading, round.activity),
  };
  if (typeof replayed !== 'string') {
    return (
      <Player
        round={replayed}
        names={names}
        place={place}
        unread={unread}
        origin={origin}
        planTitle={words.say('replay.new-plan', { session: title })}
      />
    );
  }
  return <NoReplay origin={origin} title={heading} why={words.say(`replay.nothing.${replayed}`)} />;
}

/** Why there is nothing to replay. */
export function NoReplay({
  origin,
  title,
  why,
}: {
  origin: ReplayOrigin;
  title: string;
  why: string;
}) {
  return (
    <>
      <ReplayHeader origin={origin} keep={null} />
      <main id="page" className="grid gap-4 px-4 pt-4 pb-10 min-[900px]:px-5">
        <h1 className="text-[34px] type-display">{title}</h1>
        <p className="max-w-140 text-[17px]">{why}</p>
      </main>
    </>
  );
}
