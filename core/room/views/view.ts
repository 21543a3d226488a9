import type { Millis } from '#core/lesson/round';
import type { Board } from '#core/protocol/views/board';
import type { InstructorView, NetworkAddress } from '#core/protocol/views/instructor-view';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { StudentView } from '#core/protocol/views/student-view';
import { outTogether, presentCount, teamOf } from '../people/participants';
import { shownName } from '../people/pseudonym';
import { canUndoLock } from '../playback';
import type { Participant, RoomState } from '../state';
import { type AwayNumbers, awayCount } from './away';
import { boardForPhone, boardOf } from './board';
import { finishedForAll, pickingForAll, runningForAll } from './phase-view';
import {
  changeTriples,
  finishedForPresenter,
  pickPairs,
  tapPairs,
  voteTriples,
} from './presenter-view';
import { type Reveal, revealedPicks, revealedRuns } from './revealed-runs';
import { standingsOf } from './standings';

/**
 * The one place that decides who sees what, with `youView` for a phone's own part. Before the lock a pick
 * or a vote goes to its own phone and to the console; after it the projector gets the picks with names, a
 * phone a few without. A tap is hidden until the end, a verdict until the step at which it can be seen, a
 * question's answer until it is shown; the console always has the taps and the answer.
 */

/** What the host knows beyond the rules: networks and connections. */
export interface Surroundings {
  /** Where students go, without a path. */
  readonly address: string;
  /** The secret part of the room's link. */
  readonly invitation: string;
  readonly addresses: readonly NetworkAddress[];
  readonly addressReached: boolean;
  /** Connected projectors. */
  readonly screens: number;
  /** For how long, only of those who are away. */
  readonly lostFor: ReadonlyMap<Participant['number'], Millis>;
  readonly away: AwayNumbers;
}

export function studentView(
  state: RoomState,
  reveal: Reveal | null,
  { away }: Pick<Surroundings, 'away'>,
  now: Millis,
): StudentView {
  return {
    ...roomForAll(state, away),
    phase: phaseForAll(state, now),
    board: boardFor('student', state, reveal),
  };
}

export function screenView(
  state: RoomState,
  reveal: Reveal | null,
  surroundings: Surroundings,
  now: Millis,
): ScreenView {
  return {
    ...roomForAll(state, surroundings.away),
    address: surroundings.address,
    invitation: surroundings.invitation,
    hallNumber: state.hallNumber,
    names: [...state.participants.values()]
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ number, isPractice }) => [number, shownName(state, number), isPractice]),
    phase: phaseForScreen(state, now),
    board: boardFor('presenter', state, reveal),
    standings: standingsOf(state),
  };
}

export function instructorView(
  state: RoomState,
  reveal: Reveal | null,
  surroundings: Surroundings,
  now: Millis,
): InstructorView {
  return {
    ...roomForAll(state, surroundings.away),
    address: surroundings.address,
    invitation: surroundings.invitation,
    hallNumber: state.hallNumber,
    expected: state.expected,
    isCrowded: state.isCrowded,
    removedTogether: outTogether(state).length,
    addresses: [...surroundings.addresses],
    addressReached: surroundings.addressReached,
    screens: surroundings.screens,
    roster: rosterOf(state, surroundings),
    isPseudonymous: state.isPseudonymous,
    plan: state.plan,
    pastRounds: state.finishedRounds.map(({ round, outcomes, verdicts }) => ({
      ...round,
      runs: verdicts[0]?.size ?? 0,
      outcomes,
    })),
    phase: phaseForConsole(state, now),
    board: boardFor('presenter', state, reveal),
    standings: standingsOf(state),
  };
}

/** The shared leaderboard at the step shown; null where no run is shown. The presenter is the projector or the console. */
export function boardFor(
  audience: 'student' | 'presenter',
  state: RoomState,
  reveal: Reveal | null,
): Board | null {
  const revealed = revealedRuns(state.phase, reveal);
  if (revealed === null) return null;
  const board = boardOf(state, revealed);
  return audience === 'presenter' ? board : boardForPhone(board);
}

function roomForAll(state: RoomState, away: AwayNumbers) {
  const { version, code, title, isOpenToJoin, hallNumber, teams } = state;
  const participants = presentCount(state.participants);
  return {
    version,
    code,
    title,
    participants,
    away: awayCount(state, away),
    isOpenToJoin,
    asksHallNumber: hallNumber !== null,
    teams,
  };
}

/** A practice student who was sent out is gone for good, and so is who turned out to be another; anybody else may be let back in. */
function rosterOf(state: RoomState, { lostFor }: Surroundings): InstructorView['roster'] {
  return [...state.participants.values()]
    .filter(
      ({ number, isPractice, isRemoved }) =>
        !((isPractice && isRemoved) || state.handedTo.has(number)),
    )
    .map(({ number, name, isPractice, isRemoved, joinedAt = null }) => ({
      number,
      name,
      shownAs: shownName(state, number),
      team: teamOf(number, state.teams),
      points: state.scores.get(number) ?? 0,
      isPractice,
      isRemoved,
      joinedAt,
      lostFor: lostFor.get(number) ?? null,
    }));
}

function phaseForAll(state: RoomState, now: Millis): StudentView['phase'] {
  const { phase } = state;
  switch (phase.kind) {
    case 'lobby':
    case 'closed':
      return { kind: phase.kind };
    case 'picking':
      return pickingForAll(phase, now);
    case 'running':
      return runningForAll(phase, now);
    case 'finished':
      return finishedForAll(state, phase);
  }
}

function phaseForScreen(state: RoomState, now: Millis): ScreenView['phase'] {
  const { phase } = state;
  switch (phase.kind) {
    case 'lobby':
    case 'closed':
      return { kind: phase.kind };
    case 'picking':
      return pickingForAll(phase, now);
    case 'running':
      return {
        ...runningForAll(phase, now),
        picks: pickPairs(revealedPicks(phase)),
        changes: changeTriples(phase.inputs.picks),
      };
    case 'finished':
      return { ...finishedForAll(state, phase), ...finishedForPresenter(state, phase) };
  }
}

function phaseForConsole(state: RoomState, now: Millis): InstructorView['phase'] {
  const { phase } = state;
  switch (phase.kind) {
    case 'lobby':
    case 'closed':
      return { kind: phase.kind };
    case 'picking':
      return {
        ...pickingForAll(phase, now),
        round: phase.round,
        picks: pickPairs(phase.inputs.picks),
        votes: voteTriples(phase.inputs),
      };
    case 'running':
      return {
        ...runningForAll(phase, now),
        round: phase.round,
        picks: pickPairs(revealedPicks(phase)),
        changes: changeTriples(phase.inputs.picks),
        taps: tapPairs(phase.inputs),
        canUndoLock: canUndoLock(phase, now),
      };
    case 'finished':
      return {
        ...finishedForAll(state, phase),
        ...finishedForPresenter(state, phase),
        round: phase.round,
        votes: voteTriples(phase.inputs),
        namedTaps: tapPairs(phase.inputs),
      };
  }
}
