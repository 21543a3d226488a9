import { lookUp, withoutText, withText } from '../../base/text-index';
import { withoutInputsOf } from '../../lesson/activities/inputs';
import { firstSuffix, splitSuffix } from '../people/name';
import { nameKeys } from '../people/name-keys';
import { isNameTaken, nextSuffix, suffixKeys } from '../people/participants';
import type { Participant, Phase, RoomState } from '../state';

/** What events about one student change: the roster, and the indexes derived from it. */

export function joined(state: RoomState, participant: Participant): RoomState {
  const { number, name, tokenHash } = participant;
  return withName(
    {
      ...state,
      participants: state.participants.with(number, participant),
      tokens: withText(state.tokens, tokenHash, number),
    },
    number,
    name,
  );
}

export function renamed(state: RoomState, number: number, name: string | null): RoomState {
  const participant = known(state, number);
  return withName(
    withParticipant(withoutName(state, participant), { ...participant, name }),
    number,
    name,
  );
}

/** The name is free again, and what they gave to a round that is still open is gone. */
export function removed(state: RoomState, number: number): RoomState {
  const participant = known(state, number);
  const next = withParticipant(withoutName(state, participant), {
    ...participant,
    isRemoved: true,
  });
  return { ...next, phase: withoutInput(state.phase, number) };
}

export function readmitted(state: RoomState, number: number, name: string | null): RoomState {
  const participant = { ...known(state, number), name, isRemoved: false };
  return withName(withParticipant(state, participant), number, name);
}

export function removedTogether(state: RoomState, numbers: readonly number[]): RoomState {
  return { ...numbers.reduce(removed, state), removedTogether: numbers };
}

export function readmittedTogether(state: RoomState, numbers: readonly number[]): RoomState {
  const next = numbers.reduce(
    (so, number) => readmitted(so, number, known(so, number).name),
    state,
  );
  return { ...next, removedTogether: [] };
}

/** A run that is being shown stays: the picture doesn't change while the class is watching. */
function withoutInput(phase: Phase, number: number): Phase {
  if (phase.kind === 'picking') return { ...phase, inputs: withoutInputsOf(phase.inputs, number) };
  if (phase.kind !== 'running') return phase;
  const { picks } = phase.inputs;
  return { ...phase, inputs: { ...withoutInputsOf(phase.inputs, number), picks } };
}

export function known({ participants }: RoomState, number: number): Participant {
  const participant = participants.get(number);
  if (participant === undefined) throw new Error(`there is no participant ${number}`);
  return participant;
}

export function withParticipant(state: RoomState, participant: Participant): RoomState {
  return { ...state, participants: state.participants.with(participant.number, participant) };
}

function withName(state: RoomState, number: number, name: string | null): RoomState {
  if (name === null) return state;
  let { names, suffixes } = state;
  for (const key of nameKeys(name)) names = withText(names, key, number);
  const split = splitSuffix(name);
  if (split === null) return { ...state, names };
  const { base, digits } = split;
  let suffix = nextSuffix(state, base, digits);
  while (isNameTaken({ names }, `${base} ${suffix}`)) suffix += 1;
  for (const key of suffixKeys(base, digits)) suffixes = withText(suffixes, key, suffix);
  return { ...state, names, suffixes };
}

/**
 * The suffix that becomes free is the next to be given if it is the lowest. A key that has somebody else by now
 * stays theirs: names from an older database may share one.
 */
function withoutName(state: RoomState, { name, number }: Participant): RoomState {
  if (name === null) return state;
  let { names, suffixes } = state;
  for (const key of nameKeys(name)) {
    if (lookUp(names, key) === number) names = withoutText(names, key);
  }
  const split = splitSuffix(name);
  if (split === null) return { ...state, names };
  const { base, digits } = split;
  const freed = Math.max(firstSuffix(digits), Number(name.slice(base.length)));
  const suffix = Math.min(freed, nextSuffix(state, base, digits));
  for (const key of suffixKeys(base, digits)) suffixes = withText(suffixes, key, suffix);
  return { ...state, names, suffixes };
}
