import type { Round } from '#core/lesson/activities/activity';
import type { Millis, WalkPosition } from '#core/lesson/round';
import type { Participant } from '../state';
import type { Chance } from './chance';

/** What a practice student goes by. */
export interface Situation {
  readonly round: Round;
  readonly participant: Participant['number'];
  /** -1 (cautious) to 1 (bold), the same in every round. */
  readonly boldness: number;
  /** Milliseconds to answer in; null: no limit. */
  readonly limit: Millis | null;
  readonly chance: Chance;
  /** Of a walk-through: where it stands, and since when. */
  readonly walk: Pick<WalkPosition, 'step' | 'furthest' | 'movedAt'> | null;
}

const QUICKEST_MS = 1_500;
const UNHURRIED_MS = 25_000;
/** So much of a short limit is used. */
const USED_SHARE = 0.85;

/** When somebody answers: most early, some late, and within the limit. */
export function answerTime({ chance, limit }: Situation): Millis {
  const latest = limit === null ? UNHURRIED_MS : Math.min(UNHURRIED_MS, limit * USED_SHARE);
  const share = chance.next() * chance.next();
  return Math.round(QUICKEST_MS + share * Math.max(0, latest - QUICKEST_MS));
}

/** Some time after, when somebody thinks again; null where the limit would be over. */
export function secondThought({ chance, limit }: Situation, first: Millis): Millis | null {
  const at = Math.round(first + chance.between(1_500, 8_000));
  return limit !== null && at > limit ? null : at;
}
