import { withoutText, withText } from '../../base/text-index';
import { withInputsMoved } from '../../lesson/activities/inputs';
import type { RoomEvent } from '../event';
import { handedOverToken } from '../people/participants';
import type { Phase, RoomState } from '../state';
import { known, removed, withParticipant } from './roster-changes';

/** The student keeps number, name, team and points, and has the longer extra time of the two; the newcomer's entry becomes theirs. */
export function deviceChanged(
  state: RoomState,
  event: Extract<RoomEvent, { type: 'device-changed' }>,
): RoomState {
  const { participant: number, newcomer, tokenHash, formerDevices } = event;
  const merged = newcomer === null ? state : merge(state, newcomer, number);
  const student = known(merged, number);
  return withParticipant(
    {
      ...merged,
      tokens: withText(withoutText(merged.tokens, student.tokenHash), tokenHash, number),
      formerDevices: merged.formerDevices.with(number, formerDevices),
    },
    { ...student, tokenHash },
  );
}

function merge(state: RoomState, newcomer: number, student: number): RoomState {
  const { tokenHash } = known(state, newcomer);
  let handedTo = state.handedTo.with(newcomer, student);
  for (const [entry, owner] of handedTo) {
    if (owner === newcomer) handedTo = handedTo.with(entry, student);
  }
  const phase = withInputsOfStudent(state.phase, newcomer, student);
  const gone = removed({ ...state, phase }, newcomer);
  const scores = state.scores.get(newcomer);
  const { extraTimeOf } = state;
  const extraTime = Math.max(extraTimeOf.get(student) ?? 0, extraTimeOf.get(newcomer) ?? 0);
  return withParticipant(
    {
      ...gone,
      tokens: withoutText(gone.tokens, tokenHash),
      formerDevices: gone.formerDevices.without(newcomer),
      handedTo,
      extraTimeOf: (extraTime === 0 ? extraTimeOf : extraTimeOf.with(student, extraTime)).without(
        newcomer,
      ),
      scores:
        scores === undefined
          ? gone.scores
          : gone.scores.with(student, scores + (gone.scores.get(student) ?? 0)).without(newcomer),
    },
    { ...known(gone, newcomer), tokenHash: handedOverToken(newcomer) },
  );
}

/** A run that is being shown stays whose it was: the picture doesn't change while the class is watching. */
function withInputsOfStudent(phase: Phase, newcomer: number, student: number): Phase {
  if (phase.kind === 'picking') {
    return { ...phase, inputs: withInputsMoved(phase.inputs, newcomer, student) };
  }
  if (phase.kind !== 'running') return phase;
  const { picks } = phase.inputs;
  return { ...phase, inputs: { ...withInputsMoved(phase.inputs, newcomer, student), picks } };
}
