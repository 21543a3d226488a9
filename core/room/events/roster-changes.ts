import { lookUp, withoutText, withText } from '../../base/text-index';
import { withoutInputsOf } from '../../lesson/activities/inputs';
import { firstSuffix, nameSkeleton, splitSuffix } from '../people/name';
import { isNameTaken, nextSuffix, suffixKey } from '../people/participants';
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

export function renamed(state: RoomState, number: number, name: string): RoomState {
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

export function readmitted(state: RoomState, number: number, name: string): RoomState {
  const participant = { ...known(state, number), name, isRemoved: false };
  return withName(withParticipant(state, participant), number, name);
}

/** A run that is being shown stays: the picture doesn't change while the class is watching. */
function withoutInput(phase: Phase, number: number): Phase {
  if (phase.kind === 'picking') return { ...phase, inputs: withoutInputsOf(phase.inputs, number) };
  if (phase.kind !== 'running') return phase;
  const { picks } = phase.inputs;
  return { ...phase, inputs: { ...withoutInputsOf(phase.inputs, number), picks } };
}

function known({ code, participants }: RoomState, number: number): Participant {
  const participant = participants.get(number);
  if (participant === undefined) throw new Error(`room ${code} has no participant ${number}`);
  return participant;
}

function withParticipant(state: RoomState, participant: Participant): RoomState {
  return { ...state, participants: state.participants.with(participant.number, participant) };
}

function withName(state: RoomState, number: number, name: string): RoomState {
  const named = { ...state, names: withText(state.names, nameSkeleton(name), number) };
  const split = splitSuffix(name);
  if (split === null) return named;
  const { base, digits } = split;
  let suffix = nextSuffix(named, base, digits);
  while (isNameTaken(named, `${base} ${suffix}`)) suffix += 1;
  return { ...named, suffixes: withText(named.suffixes, suffixKey(base, digits), suffix) };
}

/** The suffix that becomes free is the next to be given if it is the lowest. */
function withoutName(state: RoomState, { name, number }: Participant): RoomState {
  const skeleton = nameSkeleton(name);
  if (lookUp(state.names, skeleton) !== number) return state;
  const unnamed = { ...state, names: withoutText(state.names, skeleton) };
  const split = splitSuffix(name);
  if (split === null) return unnamed;
  const { base, digits } = split;
  const freed = Math.max(firstSuffix(digits), Number(name.slice(base.length)));
  const suffix = Math.min(freed, nextSuffix(state, base, digits));
  return { ...unnamed, suffixes: withText(state.suffixes, suffixKey(base, digits), suffix) };
}
