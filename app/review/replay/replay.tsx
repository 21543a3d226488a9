'use client';

import { useLayoutEffect, useMemo, useState } from 'react';
import { isSame } from '#core/base/same';
import { type ReplayPlace, readReplay } from '#core/lesson/replay/address';
import { replayOf } from '../../activities/replay';
import type { NameEntries } from '../../charts/sweep-data';
import { useWords } from '../../words/language';
import type { ReplayOrigin } from './replay-header';
import type { ReplayRound } from './replay-round';
import { type Keep, RunsReplay } from './runs-replay';
import { StepsReplay } from './steps-replay';
import { unreadWords } from './words';

/** A round as the hall saw it, recomputed in the page. */
export function Replay({
  round,
  names: entries,
  place: sentPlace,
  unread: sentUnread,
  origin,
  planTitle,
  Keep,
}: {
  round: ReplayRound;
  names: NameEntries;
  /** As the address had it that was asked for. */
  place: ReplayPlace;
  /** What of that address can't be read. */
  unread: readonly string[];
  origin: ReplayOrigin;
  planTitle: string;
  Keep: Keep;
}) {
  const words = useWords('replay');
  const names = useMemo(() => new Map(entries.map(([number, name]) => [number, name])), [entries]);
  const { place, unread } = useAddressed({ place: sentPlace, unread: sentUnread });
  const notice = unreadWords(words, unread);
  const notices = notice === null ? [] : [notice];
  const shared = { round, place, notices, origin, planTitle, Keep };
  // Everything in it begins where the address says.
  const key = JSON.stringify(place);
  return replayOf(round.activity.kind) === null ? (
    <RunsReplay key={key} {...shared} names={names} />
  ) : (
    <StepsReplay key={key} {...shared} />
  );
}

/**
 * What the address says. Back and Forward bring the page as it was sent for the address of the first visit, under the
 * one that was written since.
 */
function useAddressed(sent: ReturnType<typeof readReplay>): ReturnType<typeof readReplay> {
  const [addressed, setAddressed] = useState(sent);
  useLayoutEffect(() => {
    const query = new URLSearchParams(window.location.search);
    const now = readReplay((name) => query.get(name));
    setAddressed((was) => (isSame(was.place, now.place) ? was : now));
  }, []);
  return addressed;
}
