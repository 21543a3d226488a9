import type {
  Address,
  Board,
  InstructorView,
  ScreenView,
  StudentView,
  You,
} from '#core/protocol/views';
import { boardOf, rowOf } from './board';
import { classmateRates } from './classmates';
import { leaderboardOf, neighboursOf, publicFrom } from './leaderboard';
import { finishedForAll, pickingForAll, runningForAll } from './phase-view';
import { type Reveal, shownOf } from './shown';
import type {
  FinishedPhase,
  Millis,
  Participant,
  Phase,
  PickingPhase,
  Picks,
  RoomState,
} from './state';

/**
 * The one place that decides who sees what. Before the lock a pick goes to its own phone and to the
 * console; after it the projector gets all with names, a phone a few without. A verdict goes nowhere
 * before the step at which it can be seen.
 */

/** What the host knows beyond the rules: networks and connections. */
export interface Surroundings {
  /** Where students go, without a path. */
  readonly address: string;
  readonly addresses: readonly Address[];
  readonly addressReached: boolean;
  /** Connected projectors. */
  readonly screens: number;
  /** For how long, only of those who are away. */
  readonly lostFor: ReadonlyMap<Participant['number'], Millis>;
}

export function studentView(state: RoomState, reveal: Reveal | null, now: Millis): StudentView {
  return {
    ...roomForAll(state),
    phase: phaseForAll(state, now),
    board: boardFor('student', state, reveal),
  };
}

/** `participant` is null for a device that has not joined. */
export function youView(
  state: RoomState,
  reveal: Reveal | null,
  participant: Participant['number'] | null,
): You {
  const nothing = { pick: null, verdict: null, classmates: [], standing: null };
  const known = participant === null ? undefined : state.participants.get(participant);
  const you: You = {
    version: state.version,
    participant: known === undefined ? null : { number: known.number, name: known.name },
    ...nothing,
  };
  const { phase } = state;
  if (known === undefined || phase.kind === 'lobby' || phase.kind === 'closed') return you;

  const pick = phase.picks.get(known.number);
  if (pick !== undefined) you.pick = { round: phase.round.number, ...pick };
  if (phase.kind === 'picking') return you;

  you.classmates = classmateRates(phase.picks, known.number);
  const shown = shownOf(phase, reveal);
  const verdict = shown?.verdicts.get(known.number);
  if (shown !== null && verdict !== undefined) {
    you.verdict = shown.step >= publicFrom(verdict, shown.budget) ? verdict : null;
  }
  if (phase.kind === 'finished') you.standing = standingOf(state, phase, known.number);
  return you;
}

export function screenView(
  state: RoomState,
  reveal: Reveal | null,
  surroundings: Surroundings,
  now: Millis,
): ScreenView {
  return {
    ...roomForAll(state),
    address: surroundings.address,
    names: [...state.participants.values()].map(({ number, name }) => [number, name]),
    phase: phaseForScreen(state, now),
    board: boardFor('stage', state, reveal),
  };
}

export function instructorView(
  state: RoomState,
  reveal: Reveal | null,
  surroundings: Surroundings,
  now: Millis,
): InstructorView {
  return {
    ...roomForAll(state),
    address: surroundings.address,
    addresses: [...surroundings.addresses],
    addressReached: surroundings.addressReached,
    screens: surroundings.screens,
    roster: [...state.participants.values()].map(({ number, name }) => ({
      number,
      name,
      lostFor: surroundings.lostFor.get(number) ?? null,
    })),
    pastRounds: [...state.pastRounds],
    phase: phaseForConsole(state, now),
    board: boardFor('stage', state, reveal),
  };
}

/** The shared leaderboard at the step shown; null where no run is shown. `stage`: projector and console. */
export function boardFor(
  audience: 'student' | 'stage',
  state: RoomState,
  reveal: Reveal | null,
): Board | null {
  const shown = shownOf(state.phase, reveal);
  if (shown === null) return null;
  const board = boardOf(state, shown);
  return audience === 'stage' ? board : { ...board, settled: [] };
}

function roomForAll({ version, code, title, participants }: RoomState) {
  return { version, code, title, participants: participants.size };
}

function phaseForAll({ phase }: RoomState, now: Millis): StudentView['phase'] {
  switch (phase.kind) {
    case 'lobby':
    case 'closed':
      return { kind: phase.kind };
    case 'picking':
      return pickingForAll(phase, now);
    case 'running':
      return runningForAll(phase, now);
    case 'finished':
      return finishedForAll(phase);
  }
}

function phaseForScreen({ phase }: RoomState, now: Millis): ScreenView['phase'] {
  return phase.kind === 'picking' ? pickingForAll(phase, now) : phaseOnceLocked(phase, now);
}

function phaseForConsole({ phase }: RoomState, now: Millis): InstructorView['phase'] {
  return phase.kind === 'picking'
    ? { ...pickingForAll(phase, now), picks: pickPairs(phase.picks) }
    : phaseOnceLocked(phase, now);
}

/** Alike for projector and console, for nothing is held back any more. */
function phaseOnceLocked(phase: Exclude<Phase, PickingPhase>, now: Millis) {
  switch (phase.kind) {
    case 'lobby':
    case 'closed':
      return { kind: phase.kind };
    case 'running':
      return { ...runningForAll(phase, now), picks: pickPairs(phase.picks) };
    case 'finished':
      return {
        ...finishedForAll(phase),
        picks: pickPairs(phase.picks),
        verdicts: [...phase.verdicts],
      };
  }
}

function pickPairs(picks: Picks): [Participant['number'], number][] {
  return [...picks].map(([participant, { learningRate }]) => [participant, learningRate]);
}

function standingOf(
  state: RoomState,
  { picks, verdicts, round }: FinishedPhase,
  participant: Participant['number'],
): You['standing'] {
  const { converged } = leaderboardOf(picks, verdicts, round.experiment.budget);
  const neighbours = neighboursOf(converged, participant);
  const own = neighbours.find((place) => place.participant === participant);
  if (own === undefined) return null;
  return {
    rank: own.rank,
    tied: own.tied,
    of: converged.length,
    neighbours: neighbours.map((place) => rowOf(state, place)),
  };
}
