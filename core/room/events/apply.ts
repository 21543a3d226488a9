import { rulesOf } from '../../lesson/activities/catalogue';
import { EMPTY_INPUTS } from '../../lesson/activities/inputs';
import { firstPosition } from '../../lesson/walk/walk-position';
import type { RoomEvent } from '../event';
import { studentCount } from '../people/participants';
import { CROWD_FACTOR, REMEMBERED_COMMANDS, type RoomState } from '../state';
import { deviceChanged } from './device-changes';
import { answerShown, roundFinished } from './finished';
import { phaseAfter } from './phase-changes';
import { reopened } from './reopened';
import {
  joined,
  readmitted,
  readmittedTogether,
  removed,
  removedTogether,
  renamed,
} from './roster-changes';

export function replay(initial: RoomState, events: Iterable<RoomEvent>): RoomState {
  let state = initial;
  for (const event of events) state = apply(state, event);
  return state;
}

/** Folds one event. Throws where the event does not follow from the state: then the record is broken. */
export function apply(state: RoomState, event: RoomEvent): RoomState {
  return { ...state, ...change(state, event), version: state.version + 1 };
}

/** What is another after it: of most events only the phase, and a state has thirty fields. */
function change(state: RoomState, event: RoomEvent): Partial<RoomState> {
  switch (event.type) {
    case 'participant-joined':
      return joined(state, event.participant);
    case 'participant-renamed':
      return renamed(state, event.participant, event.name);
    case 'participant-removed':
      return removed(state, event.participant);
    case 'participant-readmitted':
      return readmitted(state, event.participant, event.name);
    case 'device-changed':
      return deviceChanged(state, event);
    case 'students-removed':
      return removedTogether(state, event.participants);
    case 'students-readmitted':
      return readmittedTogether(state, event.participants);
    case 'entry-set':
      return entrySet(state, event.isOpen);
    case 'entry-crowded':
      return { isOpenToJoin: false, isCrowded: true };
    case 'expected-set':
      return { expected: event.count, crowdFrom: CROWD_FACTOR * event.count };
    case 'hall-number-set':
      return { hallNumber: event.number };
    case 'id-asked':
      return { idLabel: event.label };
    case 'pseudonyms-set':
      return { isPseudonymous: event.isOn };
    case 'language-set':
      return {
        language: event.language,
        namedIn: event.names ? event.language : state.namedIn,
      };
    case 'teams-set':
      return { teams: event.count };
    case 'extra-time-set':
      return extraTimeSet(state, event);
    case 'plan-set':
      return { plan: event.plan };
    case 'address-chosen':
      return { address: event.url };
    case 'address-typed':
      return { address: event.url, typedAddress: event.url };
    case 'command-applied': {
      const { openedRounds } = state;
      const applied = [...state.appliedCommands, { id: event.id, openedRounds }];
      return { appliedCommands: applied.slice(-REMEMBERED_COMMANDS) };
    }
    case 'round-opened':
      return open(event);
    case 'round-finished':
      return roundFinished(state, event);
    case 'clock-marked': {
      const { present = state.present } = event;
      return { present, phase: phaseAfter(state, event) };
    }
    case 'answer-shown':
      return answerShown(state, event);
    case 'title-set':
      return { title: event.title };
    case 'room-reopened':
      return reopened(state, event);
    default:
      return { phase: phaseAfter(state, event) };
  }
}

/** Opened again after it locked itself, the entry locks itself only at a multiple of those who are in by then. */
function entrySet(state: RoomState, isOpen: boolean): Partial<RoomState> {
  const crowdFrom =
    isOpen && state.isCrowded
      ? Math.max(state.crowdFrom, CROWD_FACTOR * studentCount(state.participants))
      : state.crowdFrom;
  return { isOpenToJoin: isOpen, isCrowded: false, crowdFrom };
}

function extraTimeSet(
  { extraTimeOf }: RoomState,
  { participant, percent }: Extract<RoomEvent, { type: 'extra-time-set' }>,
): Partial<RoomState> {
  if (participant === null) return { extraTime: percent };
  return {
    extraTimeOf:
      percent === 0 ? extraTimeOf.without(participant) : extraTimeOf.with(participant, percent),
  };
}

/** What is not collected before a run has begun with it. */
function open({
  at,
  round,
  limit,
}: Extract<RoomEvent, { type: 'round-opened' }>): Partial<RoomState> {
  const clock = { elapsed: 0, since: at, isPaused: false };
  const about = { round, inputs: EMPTY_INPUTS, clock };
  const rules = rulesOf(round.activity);
  return {
    openedRounds: round.number,
    removedTogether: [],
    phase:
      rules.before === null
        ? { kind: 'running', ...about, walk: firstPosition(rules.pace) }
        : { kind: 'picking', ...about, limit },
  };
}
