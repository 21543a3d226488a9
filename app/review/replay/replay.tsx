'use client';

import { useMemo } from 'react';
import type { ReplayPlace } from '#core/lesson/replay/address';
import { replayOf } from '../../activities/replay';
import type { NameEntries } from '../../charts/sweep-data';
import type { ReplayRound } from './replay-round';
import { type Keep, RunsReplay } from './runs-replay';
import { StepsReplay } from './steps-replay';
import { unreadWords } from './words';

/** A round as the hall saw it, recomputed in the page. */
export function Replay({
  round,
  names: entries,
  place,
  unread,
  back,
  eyebrow,
  planTitle,
  Keep,
}: {
  round: ReplayRound;
  names: NameEntries;
  /** As the address had it. */
  place: ReplayPlace;
  /** What of the address can't be read. */
  unread: readonly string[];
  /** The address of the round's own page. */
  back: string;
  eyebrow: string;
  planTitle: string;
  Keep: Keep;
}) {
  const names = useMemo(() => new Map(entries.map(([number, name]) => [number, name])), [entries]);
  const notice = unreadWords(unread);
  const notices = notice === null ? [] : [notice];
  const shared = { round, place, notices, back, eyebrow, planTitle, Keep };
  return replayOf(round.activity.kind) === null ? (
    <RunsReplay {...shared} names={names} />
  ) : (
    <StepsReplay {...shared} />
  );
}
