import type { RoomEvent } from './event';
import { nameSkeleton, splitSuffix } from './name';
import { NumberedMap } from './numbered-map';
import { countOutcomes } from './outcome-counts';
import { isNameTaken, nextSuffix, suffixKey } from './participants';
import {
  type Clock,
  type Participant,
  type Phase,
  type PickingPhase,
  REMEMBERED_COMMANDS,
  type RoomState,
  type RunningPhase,
} from './state';
import { EMPTY_INDEX, withText } from './text-index';

export function newRoom({ code, title }: { code: string; title: string }): RoomState {
  return {
    code,
    title,
    version: 0,
    address: null,
    participants: NumberedMap.empty(),
    tokens: EMPTY_INDEX,
    names: EMPTY_INDEX,
    suffixes: EMPTY_INDEX,
    pastRounds: [],
    appliedCommands: [],
    phase: { kind: 'lobby' },
  };
}

export function replay(initial: RoomState, events: Iterable<RoomEvent>): RoomState {
  let state = initial;
  for (const event of events) state = apply(state, event);
  return state;
}

/** Folds one event. Throws where the event does not follow from the state: then the record is broken. */
export function apply(state: RoomState, event: RoomEvent): RoomState {
  return { ...change(state, event), version: state.version + 1 };
}

function change(state: RoomState, event: RoomEvent): RoomState {
  switch (event.type) {
    case 'participant-joined':
      return join(state, event.participant);
    case 'address-chosen':
      return { ...state, address: event.url };
    case 'command-applied':
      return {
        ...state,
        appliedCommands: [...state.appliedCommands, event.id].slice(-REMEMBERED_COMMANDS),
      };
    case 'round-finished': {
      const { round, picks } = inPhase(state, event, 'running');
      const verdicts = new Map(event.verdicts);
      const outcomes = countOutcomes(verdicts.values());
      return {
        ...state,
        phase: { kind: 'finished', round, picks, verdicts },
        pastRounds: [...state.pastRounds, { ...round, runs: picks.size, outcomes }],
      };
    }
    default:
      return { ...state, phase: changePhase(state, event) };
  }
}

type PhaseEvent = Exclude<
  RoomEvent,
  { type: 'participant-joined' | 'address-chosen' | 'command-applied' | 'round-finished' }
>;

function changePhase(state: RoomState, event: PhaseEvent): Phase {
  switch (event.type) {
    case 'round-opened': {
      const { number, experiment, limit, at } = event;
      return {
        kind: 'picking',
        round: { number, experiment },
        picks: NumberedMap.empty(),
        clock: { elapsed: 0, since: at },
        limit,
      };
    }
    case 'pick-stored': {
      const phase = inPhase(state, event, 'picking');
      const { participant, number, learningRate } = event;
      return { ...phase, picks: phase.picks.with(participant, { number, learningRate }) };
    }
    case 'limit-set':
      return { ...inPhase(state, event, 'picking'), limit: event.limit };
    case 'round-locked': {
      const { round, picks } = inPhase(state, event, 'picking');
      return { kind: 'running', round, picks, clock: { elapsed: 0, since: event.at } };
    }
    case 'clock-marked':
      return withClock(state, event, () => ({ elapsed: event.elapsed, since: event.at }));
    case 'clock-stopped':
      return withClock(state, event, () => ({ elapsed: event.elapsed, since: null }));
    case 'clock-started':
      return withClock(state, event, ({ elapsed }) => ({ elapsed, since: event.at }));
    case 'returned-to-lobby':
      return { kind: 'lobby' };
    case 'room-closed':
      return { kind: 'closed' };
  }
}

function join(state: RoomState, participant: Participant): RoomState {
  const { number, name, tokenHash } = participant;
  const joined = {
    ...state,
    participants: state.participants.with(number, participant),
    tokens: withText(state.tokens, tokenHash, number),
    names: withText(state.names, nameSkeleton(name), number),
  };
  const split = splitSuffix(name);
  if (split === null) return joined;
  const { base, digits } = split;
  let suffix = nextSuffix(state, base, digits);
  while (isNameTaken(joined, `${base} ${suffix}`)) suffix += 1;
  return { ...joined, suffixes: withText(state.suffixes, suffixKey(base, digits), suffix) };
}

function withClock(state: RoomState, event: RoomEvent, next: (clock: Clock) => Clock): Phase {
  const { phase } = state;
  if (phase.kind !== 'picking' && phase.kind !== 'running') throw misplaced(state, event);
  return { ...phase, clock: next(phase.clock) };
}

function inPhase(state: RoomState, event: RoomEvent, kind: 'picking'): PickingPhase;
function inPhase(state: RoomState, event: RoomEvent, kind: 'running'): RunningPhase;
function inPhase(state: RoomState, event: RoomEvent, kind: Phase['kind']): Phase {
  if (state.phase.kind !== kind) throw misplaced(state, event);
  return state.phase;
}

function misplaced(state: RoomState, event: RoomEvent): Error {
  return new Error(
    `"${event.type}" cannot follow version ${state.version} of room ${state.code}, which is in phase "${state.phase.kind}"`,
  );
}
