import type { Guess, Inputs, Pick, RateChange } from '#core/lesson/round';
import { EMPTY_INPUTS, withInputsMoved, withoutInputsOf } from '../../lesson/activities/inputs';
import { movedTo } from '../../lesson/walk/walk-position';
import type { RoomEvent } from '../event';
import type { Clock, Phase, PickingPhase, RoomState, RunningPhase } from '../state';
import { misplaced } from './misplaced';

/** The events that change nothing but the phase. */
export type PhaseEvent = Extract<
  RoomEvent,
  {
    type:
      | 'pick-stored'
      | 'rate-changed'
      | 'tap-stored'
      | 'vote-stored'
      | 'guess-stored'
      | 'walk-moved'
      | 'limit-set'
      | 'zoomed'
      | 'round-locked'
      | 'lock-undone'
      | 'round-discarded'
      | 'paused'
      | 'clock-marked'
      | 'clock-stopped'
      | 'clock-started'
      | 'returned-to-lobby'
      | 'room-closed';
  }
>;

export function phaseAfter(state: RoomState, event: PhaseEvent): Phase {
  switch (event.type) {
    case 'pick-stored':
    case 'vote-stored': {
      const phase = inPhase(state, event, 'picking');
      return { ...phase, inputs: withInput(phase.inputs, event) };
    }
    case 'rate-changed':
    case 'tap-stored':
    case 'guess-stored': {
      const phase = inPhase(state, event, 'running');
      return { ...phase, inputs: withInput(phase.inputs, event) };
    }
    case 'walk-moved': {
      const phase = inPhase(state, event, 'running');
      if (phase.walk === null) throw misplaced(state, event);
      const { step, isPlaying, elapsed, at } = event;
      const { since } = phase.clock;
      return {
        ...phase,
        clock: { ...phase.clock, elapsed, since: since === null ? null : at },
        walk: movedTo(phase.walk, { step, isPlaying, at: elapsed }),
      };
    }
    case 'limit-set':
      return { ...inPhase(state, event, 'picking'), limit: event.limit };
    case 'zoomed': {
      const phase = inPhase(state, event, 'picking');
      return {
        ...phase,
        round: { ...phase.round, activity: event.activity },
        inputs: EMPTY_INPUTS,
      };
    }
    case 'round-locked': {
      const { round, inputs } = inPhase(state, event, 'picking');
      return { kind: 'running', round, inputs, clock: startedAt(event.at), walk: null };
    }
    case 'lock-undone': {
      const { round, inputs } = inPhase(state, event, 'running');
      const clock = startedAt(event.at);
      const kept = withoutRemoved(state, withoutChanges(inputs));
      return { kind: 'picking', round, inputs: kept, clock, limit: null };
    }
    case 'paused':
      return withClock(state, event, () => {
        return { elapsed: event.elapsed, since: null, isPaused: true };
      });
    case 'clock-marked':
      return withClock(state, event, (clock) => {
        return { ...clock, elapsed: event.elapsed, since: event.at };
      });
    case 'clock-stopped':
      return withClock(state, event, (clock) => {
        return { ...clock, elapsed: event.elapsed, since: null };
      });
    case 'clock-started':
      return withClock(state, event, ({ elapsed }) => {
        return { elapsed, since: event.at, isPaused: false };
      });
    case 'round-discarded':
    case 'returned-to-lobby':
      return { kind: 'lobby' };
    case 'room-closed':
      if (state.phase.kind === 'closed') throw misplaced(state, event);
      return { kind: 'closed', from: state.phase };
  }
}

type InputEvent = Extract<
  PhaseEvent,
  { type: 'pick-stored' | 'rate-changed' | 'tap-stored' | 'vote-stored' | 'guess-stored' }
>;

function withInput(inputs: Inputs, event: InputEvent): Inputs {
  const { participant, number } = event;
  switch (event.type) {
    case 'pick-stored': {
      const { learningRate, prediction, confidence } = event;
      const sureness = confidence === undefined ? {} : { confidence };
      const pick: Pick = { number, learningRate, prediction, ...sureness, changes: [] };
      return { ...inputs, picks: inputs.picks.with(participant, pick) };
    }
    case 'rate-changed': {
      const { step, learningRate } = event;
      const pick = inputs.picks.get(participant);
      if (pick === undefined) throw new Error(`participant ${participant} has no pick to change`);
      const changed = {
        ...pick,
        number,
        changes: withChange(pick.changes, { step, learningRate }),
      };
      return { ...inputs, picks: inputs.picks.with(participant, changed) };
    }
    case 'tap-stored':
      return { ...inputs, taps: inputs.taps.with(participant, { number, step: event.step }) };
    case 'guess-stored': {
      const places = inputs.guesses.get(participant)?.places ?? [];
      const guess = { number, places: withPlace(places, event.update, event.place) };
      return { ...inputs, guesses: inputs.guesses.with(participant, guess) };
    }
    case 'vote-stored': {
      const { choice, confidence } = event;
      return { ...inputs, votes: inputs.votes.with(participant, { number, choice, confidence }) };
    }
  }
}

function withPlace(
  places: Guess['places'],
  update: number,
  place: readonly number[],
): Guess['places'] {
  const length = Math.max(places.length, update);
  return Array.from({ length }, (_, at) => (at === update - 1 ? place : (places[at] ?? null)));
}

/** Of two changes at the same step the later replaces the earlier: nobody has seen the run in between. */
function withChange(changes: readonly RateChange[], change: RateChange): readonly RateChange[] {
  return changes.at(-1)?.step === change.step
    ? [...changes.slice(0, -1), change]
    : [...changes, change];
}

function withoutChanges(inputs: Inputs): Inputs {
  let { picks } = inputs;
  for (const [participant, pick] of inputs.picks) {
    if (pick.changes.length > 0) picks = picks.with(participant, { ...pick, changes: [] });
  }
  return { ...inputs, picks };
}

/**
 * Whoever was removed during the run left a pick in it, which an open round doesn't keep; whoever was handed over
 * takes theirs along.
 */
function withoutRemoved({ participants, handedTo }: RoomState, inputs: Inputs): Inputs {
  let kept = inputs;
  for (const participant of inputs.picks.keys()) {
    const student = handedTo.get(participant);
    if (student !== undefined) kept = withInputsMoved(kept, participant, student);
    if (participants.get(participant)?.isRemoved) kept = withoutInputsOf(kept, participant);
  }
  return kept;
}

function startedAt(at: number): Clock {
  return { elapsed: 0, since: at, isPaused: false };
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
