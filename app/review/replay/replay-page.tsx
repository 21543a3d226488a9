import { ArrowLeft } from 'lucide-react';
import type { ComponentProps, ComponentType } from 'react';
import type { ReplayPlace } from '#core/lesson/replay/address';
import type { ReviewRound } from '#core/report/session-review';
import type { NameEntries } from '../../charts/sweep-data';
import { CONTROL } from '../../ui/control';
import { roundTitle } from '../../ui/words/activity-words';
import { wordsOfRequest } from '../../words/of-request';
import type { Replay } from './replay';
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
  const back = `${report}/activity/${round.number}`;
  const heading = roundTitle(words, round);
  if (typeof replayed !== 'string') {
    return (
      <Player
        round={replayed}
        names={names}
        place={place}
        unread={unread}
        back={back}
        eyebrow={eyebrowWords(words, round.number, heading, round.activity)}
        planTitle={words.say('replay.new-plan', { session: title })}
      />
    );
  }
  return <NoReplay title={heading} why={words.say(`replay.nothing.${replayed}`)} back={back} />;
}

/** Why there is nothing to replay. */
export async function NoReplay({ title, why, back }: { title: string; why: string; back: string }) {
  const words = await wordsOfRequest();
  return (
    <div className="grid justify-items-start gap-4 px-4 pt-4 pb-10 min-[900px]:px-5">
      <h1 className="text-[34px] type-display">{title}</h1>
      <p className="max-w-140 text-[17px]">{why}</p>
      <a className={CONTROL} href={back}>
        <ArrowLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />
        {words.say('replay.the-round')}
      </a>
    </div>
  );
}
