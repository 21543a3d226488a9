import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import type { Activity } from '#core/lesson/activities/activity';
import type { FileFaultCode, SessionFileFault } from '#core/protocol/file-fault';
import { askedOf } from '../lesson/activities/asked';
import { rulesOf } from '../lesson/activities/catalogue';
import { INPUTS, type InputKind } from '../lesson/activities/inputs';
import { CHANGES_LIMIT, type RoomState, type RoundPhase } from '../room/state';
import type { StoredEvent } from './stored-event';

/**
 * What is wrong with an event that is to be folded into this state; null: it may follow. `apply` trusts its log and
 * throws only where it can't go on: numbers that lead nowhere and lengths without end are found here.
 */
export function eventFault(state: RoomState, event: StoredEvent): SessionFileFault | null {
  switch (event.type) {
    case 'participant-joined':
      return event.participant.number === state.participants.size + 1
        ? null
        : fault('out-of-order', 'participant', 'number');
    case 'participant-renamed':
    case 'participant-removed':
    case 'participant-readmitted':
      return student(state, event.participant, 'participant');
    case 'students-removed':
    case 'students-readmitted':
      for (const [at, number] of event.participants.entries()) {
        const unknown = student(state, number, 'participants', at);
        if (unknown !== null) return unknown;
      }
      return null;
    case 'device-changed':
      if (event.newcomer === event.participant) return fault('not-following', 'newcomer');
      return (
        student(state, event.participant, 'participant') ??
        (event.newcomer === null ? null : student(state, event.newcomer, 'newcomer'))
      );
    case 'round-opened':
      return opened(state, event);
    case 'zoomed':
      if (roundIn(state)?.activity.kind !== event.activity.kind) return fault('not-following');
      return playable(event.activity, 'activity');
    case 'pick-stored':
      return (
        given(state, event, 'pick') ??
        (checkLearningRate(event.learningRate) === null
          ? null
          : fault('out-of-range', 'learningRate'))
      );
    case 'vote-stored':
      return given(state, event, 'vote') ?? inBallot(state, event.choice);
    case 'rate-changed':
      if (event.number > CHANGES_LIMIT) return limit(CHANGES_LIMIT, 'number');
      return (
        given(state, event, 'change-rate') ??
        (checkLearningRate(event.learningRate) === null
          ? shownStep(state, event.step)
          : fault('out-of-range', 'learningRate'))
      );
    case 'tap-stored':
      return given(state, event, 'tap') ?? shownStep(state, event.step);
    case 'guess-stored':
      return given(state, event, 'guess') ?? guessed(state, event);
    case 'walk-moved':
      return shownStep(state, event.step);
    case 'round-finished':
      return finished(state, event);
    case 'room-closed':
      return state.phase.kind === 'closed' ? fault('not-following', 'type') : null;
    case 'room-reopened':
      return state.phase.kind === 'closed' ? null : fault('not-following', 'type');
    case 'answer-shown':
      return state.finishedRounds.at(-1)?.isAnswerShown === false
        ? null
        : fault('not-following', 'type');
    default:
      return null;
  }
}

type Of<Type extends StoredEvent['type']> = Extract<StoredEvent, { readonly type: Type }>;

function opened(state: RoomState, { round }: Of<'round-opened'>): SessionFileFault | null {
  const { phase, openedRounds } = state;
  if (phase.kind !== 'lobby' && phase.kind !== 'finished') return fault('not-following', 'type');
  if (round.number !== openedRounds + 1) return fault('out-of-order', 'round', 'number');
  if (round.revoteOf !== null && round.revoteOf >= round.number) {
    return fault('not-following', 'round', 'revoteOf');
  }
  return playable(round.activity, 'round', 'activity');
}

/** It will be drawn and run again: a budget without end would keep the server busy for good. */
function playable(activity: Activity, ...at: SessionFileFault['at']): SessionFileFault | null {
  return rulesOf(activity).fault(activity) === null ? null : fault('unplayable', ...at);
}

/** Whether the present round asks a student who is in the room for this. */
function given(
  state: RoomState,
  { participant }: { readonly participant: number },
  kind: InputKind,
): SessionFileFault | null {
  const unknown = student(state, participant, 'participant');
  if (unknown !== null) return unknown;
  const round = roundIn(state);
  const stage = state.phase.kind === 'picking' ? 'before' : 'during';
  if (round === null || INPUTS[kind].stage !== stage) return fault('not-following', 'type');
  return askedOf(round.activity)[kind] === undefined ? fault('not-following', 'type') : null;
}

function inBallot(state: RoomState, choice: number): SessionFileFault | null {
  const round = roundIn(state);
  const choices = round === null ? 0 : (askedOf(round.activity).vote?.choices.length ?? 0);
  return choice < choices ? null : limit(choices - 1, 'choice');
}

function shownStep(state: RoomState, step: number): SessionFileFault | null {
  const round = roundIn(state);
  if (round === null) return fault('not-following', 'type');
  const last = rulesOf(round.activity).steps(round.activity);
  return step <= last ? null : limit(last, 'step');
}

function guessed(state: RoomState, { update, place }: Of<'guess-stored'>): SessionFileFault | null {
  const round = roundIn(state);
  const asked = round === null ? undefined : askedOf(round.activity).guess;
  if (asked === undefined) return fault('not-following', 'type');
  if (update > asked.updates) return limit(asked.updates, 'update');
  return place.length === asked.experiment.start.length ? null : fault('not-following', 'place');
}

/** Every run has one verdict, and nothing else has any. */
function finished(
  { phase }: RoomState,
  { verdicts }: Of<'round-finished'>,
): SessionFileFault | null {
  if (phase.kind !== 'picking' && phase.kind !== 'running') return fault('not-following', 'type');
  const { round, inputs } = phase;
  const groups = rulesOf(round.activity).groups(round.activity, inputs);
  // A round in which nothing runs has had an empty group in some versions, and none in others.
  if (groups.length === 0) {
    const at = verdicts.findIndex((group) => group.length > 0);
    return at === -1 ? null : fault('not-matching', 'verdicts', at);
  }
  if (verdicts.length !== groups.length) return fault('not-matching', 'verdicts');
  for (const [side, group] of verdicts.entries()) {
    const { picks, experiment } = groups[side]!;
    if (group.length !== picks.size) return fault('not-matching', 'verdicts', side);
    const known = new Set<number>();
    for (const [at, [number, { step }]] of group.entries()) {
      if (!picks.has(number)) return fault('not-matching', 'verdicts', side, at, 0);
      if (known.has(number)) return fault('out-of-order', 'verdicts', side, at, 0);
      known.add(number);
      if (step !== null && step > experiment.budget) {
        return limit(experiment.budget, 'verdicts', side, at, 1, 'step');
      }
    }
  }
  return null;
}

function roundIn({ phase }: RoomState): RoundPhase['round'] | null {
  return phase.kind === 'picking' || phase.kind === 'running' ? phase.round : null;
}

function student(
  state: RoomState,
  number: number,
  ...at: SessionFileFault['at']
): SessionFileFault | null {
  return state.participants.has(number) ? null : fault('unknown-student', ...at);
}

function limit(most: number, ...at: SessionFileFault['at']): SessionFileFault {
  return { ...fault('out-of-range', ...at), limit: most };
}

function fault(code: FileFaultCode, ...at: SessionFileFault['at']): SessionFileFault {
  return { code, at };
}
