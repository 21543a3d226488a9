import { checkExperiment } from '#core/engine/experiment';
import { elapsedAt } from './clock';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { isClosing, isOver } from './limit';
import { revealDuration } from './reveal';
import type { RoomInstructorCommand } from './room-command';
import type { Millis, RoomState } from './state';

type Command<Type extends RoomInstructorCommand['type']> = Extract<
  RoomInstructorCommand,
  { type: Type }
>;

/** Seconds that an instructor may give to a round. */
export const TIME_LIMITS = { least: 5, most: 3_600 } as const;
/** Seconds that may be added at once. */
export const ADDED_TIMES = { least: 5, most: 600 } as const;

export function openRound(state: RoomState, command: Command<'open-round'>, at: Millis): Decision {
  const { phase } = state;
  if (phase.kind !== 'lobby' && phase.kind !== 'finished') {
    return refuse('wrong-phase', 'A round is still going on: end it before you open the next.');
  }
  const fault = checkExperiment(command.experiment);
  if (fault !== null) return refuse('bad-experiment', fault.message);
  const { timeLimit, experiment } = command;
  if (timeLimit !== null && !isWithin(timeLimit, TIME_LIMITS)) {
    return refuse(
      'bad-time-limit',
      `A time limit is between ${TIME_LIMITS.least} and ${TIME_LIMITS.most} seconds, or none.`,
    );
  }
  return happens({
    type: 'round-opened',
    at,
    number: state.pastRounds.length + 1,
    experiment,
    limit: timeLimit === null ? null : Math.round(timeLimit * 1_000),
  });
}

export function addTime(state: RoomState, command: Command<'add-time'>, now: Millis): Decision {
  const { phase } = state;
  if (phase.kind !== 'picking') {
    return refuse('wrong-phase', 'Time can be added only while the class picks.');
  }
  if (phase.limit === null) {
    return refuse(
      'bad-time-limit',
      'This round has no time limit: the picks stay open until you lock.',
    );
  }
  if (isOver(phase, now)) {
    return refuse('too-late', 'The time is over and the picks are being locked.');
  }
  if (!isWithin(command.seconds, ADDED_TIMES)) {
    return refuse(
      'bad-time-limit',
      `Between ${ADDED_TIMES.least} and ${ADDED_TIMES.most} seconds can be added at once.`,
    );
  }
  const from = Math.max(phase.limit, elapsedAt(phase.clock, now));
  return happens({ type: 'limit-set', limit: from + Math.round(command.seconds * 1_000) });
}

/** Takes the rest of the time away; the picks on their way still have their grace. */
export function lock(state: RoomState, command: Command<'lock'>, now: Millis): Decision {
  const { phase } = state;
  if (phase.kind === 'lobby' || phase.kind === 'closed') return noRound();
  if (phase.round.number !== command.round) return wrongRound(command.round, phase.round.number);
  if (phase.kind !== 'picking') return UNCHANGED;
  if (phase.picks.size === 0) {
    return refuse(
      'nobody-picked',
      'Nobody has picked yet: there is nothing to run. Wait for a first pick.',
    );
  }
  if (isClosing(phase, now)) return UNCHANGED;
  return happens({ type: 'limit-set', limit: elapsedAt(phase.clock, now) });
}

/** Jumps to the end of the reveal; the host finishes the round at its next tick. */
export function endRun(state: RoomState, command: Command<'end-run'>, at: Millis): Decision {
  const { phase } = state;
  if (phase.kind === 'lobby' || phase.kind === 'closed') return noRound();
  if (phase.round.number !== command.round) return wrongRound(command.round, phase.round.number);
  if (phase.kind === 'picking') {
    return refuse('wrong-phase', 'The runs have not started: lock the picks first.');
  }
  if (phase.kind === 'finished') return UNCHANGED;
  const elapsed = revealDuration(phase.round.experiment.budget);
  if (elapsedAt(phase.clock, at) >= elapsed) return UNCHANGED;
  return phase.clock.since === null
    ? happens({ type: 'clock-stopped', elapsed })
    : happens({ type: 'clock-marked', at, elapsed });
}

export function returnToLobby(state: RoomState, command: Command<'return-to-lobby'>): Decision {
  const { phase } = state;
  if (phase.kind === 'closed') return noRound();
  if (phase.kind === 'lobby') {
    return command.round === state.pastRounds.length ? UNCHANGED : noRound();
  }
  if (phase.round.number !== command.round) return wrongRound(command.round, phase.round.number);
  if (phase.kind !== 'finished') {
    return refuse(
      'wrong-phase',
      'The round is still going on: end it before you go back to the lobby.',
    );
  }
  return happens({ type: 'returned-to-lobby' });
}

function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most;
}

function noRound(): Decision {
  return refuse('wrong-phase', 'No round is open.');
}

function wrongRound(asked: number, present: number): Decision {
  return refuse(
    'wrong-round',
    `Round ${asked} is not the present one: it is round ${present} now.`,
  );
}
