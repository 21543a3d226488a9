import { askedOf } from '#core/lesson/activities/asked';
import type { Asked, InputKind } from '#core/lesson/activities/inputs';
import { rulesOf } from '../../lesson/activities/catalogue';
import type { WalkPosition } from '../../lesson/round';
import type { Participant, PickingPhase, RunningPhase } from '../state';
import { boldnessOf, Chance } from './chance';
import { GIVE, type PracticeDeed } from './give';
import type { Situation } from './habits';

/** A round before its lock, with the milliseconds to answer in (null: no limit), or during its run. */
export type OpenRound =
  | Pick<PickingPhase, 'kind' | 'round' | 'limit'>
  | (Pick<RunningPhase, 'kind' | 'round'> & {
      /** Of a walk-through, in which something new is asked for before each update. */
      readonly walk?: Pick<WalkPosition, 'step' | 'furthest' | 'movedAt'> | null;
    });

/** The share of practice students who give nothing before a lock, or nothing during a run. */
const ASLEEP = 0.07;

/**
 * What a practice student does in an open round, and when on its clock; the share `asleep` does nothing.
 * It follows from the seed, the round and the student's number alone, so a server that comes back goes on alike.
 */
export function practiceDeeds(
  seed: number,
  open: OpenRound,
  student: Participant['number'],
  asleep = ASLEEP,
): readonly PracticeDeed[] {
  const { kind, round } = open;
  const asked = rulesOf(round.activity)[kind === 'picking' ? 'before' : 'during'];
  if (asked === null) return [];
  // A second vote is a round of its own; what is given during the run has its own luck.
  const luck = kind === 'picking' ? seed : seed ^ 0x5bd1e995;
  const walk = open.kind === 'running' ? (open.walk ?? null) : null;
  const chance = new Chance(
    luck ^ Math.imul(walk?.furthest ?? 0, 0x27d4eb2f),
    round.number,
    student,
  );
  if (chance.happens(asleep)) return [];
  const boldness = boldnessOf(seed, student);
  const limit = open.kind === 'picking' ? open.limit : null;
  const situation = { round, participant: student, boldness, limit, chance, walk };
  return give(asked, askedOf(round.activity), situation);
}

export interface StudentDeed extends PracticeDeed {
  readonly student: Participant;
}

/** What all these students do, earliest first. */
export function inOrderOfTime(
  students: readonly Participant[],
  deedsOf: (student: Participant['number']) => readonly PracticeDeed[],
): readonly StudentDeed[] {
  return students
    .flatMap((student) => deedsOf(student.number).map((deed) => ({ ...deed, student })))
    .sort((a, b) => a.afterMs - b.afterMs);
}

function give<Kind extends InputKind>(
  kind: Kind,
  { [kind]: asked }: Partial<Asked>,
  situation: Situation,
): readonly PracticeDeed[] {
  if (asked === undefined) throw new Error(`the rules ask for a ${kind} and don't say of what`);
  return GIVE[kind](asked, situation);
}
