import { isSteered } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { INPUTS } from '#core/lesson/activities/inputs';
import type { Participant, Phase, RoomState } from '../state';

/** The numbers of participants whose devices have been gone for a minute. A new set whenever one of them comes or goes. */
export type AwayNumbers = ReadonlySet<Participant['number']>;

/** A phone's view is made at each connection, and a whole class may come back at once. */
const counted = new WeakMap<AwayNumbers, { readonly state: RoomState; readonly count: number }>();

/** Of those who are away: how many nobody waits for, as they gave nothing to the present round. */
export function awayCount(state: RoomState, away: AwayNumbers): number {
  const known = counted.get(away);
  if (known?.state === state) return known.count;
  const given = givenTo(state.phase);
  let count = 0;
  for (const number of away) {
    const participant = state.participants.get(number);
    if (participant === undefined || participant.isRemoved || participant.isPractice) continue;
    if (!given?.has(number)) count += 1;
  }
  counted.set(away, { state, count });
  return count;
}

/** What has been given of what the class is asked for now; null where nobody is asked for anything. */
function givenTo(phase: Phase): ReadonlyMap<number, unknown> | null {
  if (!('round' in phase)) return null;
  const { activity } = phase.round;
  const { before, during } = rulesOf(activity);
  const isDuring = phase.kind !== 'picking' && during !== null && !isSteered(activity);
  const kind = isDuring ? during : before;
  return kind === null ? null : phase.inputs[INPUTS[kind].place];
}
