import type { Round } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import type { Asked, InputKind } from '#core/lesson/activities/inputs';
import type { Millis } from '#core/lesson/round';
import { seedOf } from '../../base/seed';
import { rulesOf } from '../../lesson/activities/catalogue';
import type { Participant, RoomState } from '../state';
import { boldnessOf, Chance } from './chance';
import { GIVE, type PracticeDeed } from './give';
import type { Situation } from './habits';

/**
 * What a practice student does in a round, and when on its clock: `before` the lock, or `during` the run.
 * Follows from the room's code, the round and the student's number alone, so that a server that comes
 * back goes on with the same. Some do nothing. `limit`: milliseconds to answer in; null: none.
 */
export function practiceDeeds(
  { code }: Pick<RoomState, 'code'>,
  round: Round,
  stage: 'before' | 'during',
  participant: Participant['number'],
  limit: Millis | null,
): readonly PracticeDeed[] {
  const kind = rulesOf(round.activity)[stage];
  if (kind === null) return [];
  const seed = seedOf(code);
  // A second vote is a round of its own; what is given during the run has its own luck.
  const chance = new Chance(
    seed ^ (stage === 'during' ? 0x5bd1e995 : 0),
    round.number,
    participant,
  );
  const boldness = boldnessOf(seed, participant);
  return give(kind, askedOf(round.activity), { round, participant, boldness, limit, chance });
}

function give<Kind extends InputKind>(
  kind: Kind,
  { [kind]: asked }: Partial<Asked>,
  situation: Situation,
): readonly PracticeDeed[] {
  if (asked === undefined) throw new Error(`the rules ask for a ${kind} and don't say of what`);
  return GIVE[kind](asked, situation);
}
