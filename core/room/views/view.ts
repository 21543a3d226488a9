import type { Millis } from '#core/lesson/round';
import type { Board } from '#core/protocol/views/board';
import type { InstructorView, NetworkAddress } from '#core/protocol/views/instructor-view';
import type { InstructorHead, ScreenHead } from '#core/protocol/views/presenter-news';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { StudentView } from '#core/protocol/views/student-view';
import type { NumberedMap } from '../../base/numbered-map';
import { outTogether, presentCount } from '../people/participants';
import { canUndoLock } from '../playback';
import type { RoomState } from '../state';
import { type AwayNumbers, awayCount } from './away';
import { boardForPhone, boardOf } from './board';
import { assembleInstructorView, assembleScreenView } from './parts/assemble';
import { wholeParts } from './parts/whole-parts';
import { finishedForAll, pickingForAll, runningForAll } from './phase-view';
import {
  type PartsOfInstructor,
  type PartsOfScreen,
  partsOfInstructor,
  partsOfScreen,
} from './presenter-parts';
import { type Reveal, revealedRuns } from './revealed-runs';

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
  /** A proxy before this server seems to lose WebSockets. */
  readonly webSocketsLost: boolean;
  /** Connected projectors. */
  readonly screens: number;
  /** Since when, only of those whose device is gone. */
  readonly lostAt: NumberedMap<Millis>;
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
    boardNumber: 0,
  };
}

/** What the projector is told: what is always new, and the parts that are sent when they change. */
export function screenTelling(
  state: RoomState,
  reveal: Reveal | null,
  surroundings: Pick<Surroundings, 'away' | 'address' | 'invitation'>,
  now: Millis,
): { readonly head: ScreenHead; readonly parts: PartsOfScreen } {
  const board = boardFor('presenter', state, reveal);
  return {
    head: {
      ...roomForAll(state, surroundings.away),
      address: surroundings.address,
      invitation: surroundings.invitation,
      hallNumber: state.hallNumber,
      language: state.language,
      phase: presenterPhase(state, now),
      boardCounts: countsOf(board),
    },
    parts: partsOfScreen(state, board),
  };
}

/** Likewise, the console. */
export function instructorTelling(
  state: RoomState,
  reveal: Reveal | null,
  surroundings: Surroundings,
  now: Millis,
): { readonly head: InstructorHead; readonly parts: PartsOfInstructor } {
  const board = boardFor('presenter', state, reveal);
  const { away, lostAt, addresses, ...around } = surroundings;
  const phase = presenterPhase(state, now);
  return {
    head: {
      ...roomForAll(state, away),
      ...around,
      now,
      hallNumber: state.hallNumber,
      language: state.language,
      expected: state.expected,
      isCrowded: state.isCrowded,
      removedTogether: outTogether(state).length,
      addresses: [...addresses],
      isPseudonymous: state.isPseudonymous,
      extraTime: {
        room: state.extraTime,
        students: [...state.extraTimeOf.entries()],
      },
      phase:
        phase.kind === 'running' ? { ...phase, canUndoLock: canUndoLock(state.phase, now) } : phase,
      boardCounts: countsOf(board),
    },
    parts: partsOfInstructor(state, board, lostAt),
  };
}

/** All that the projector knows. */
export function screenView(...about: Parameters<typeof screenTelling>): ScreenView {
  const { head, parts } = screenTelling(...about);
  return assembleScreenView(head, wholeParts(parts));
}

/** All that the console knows. */
export function instructorView(...about: Parameters<typeof instructorTelling>): InstructorView {
  const { head, parts } = instructorTelling(...about);
  return assembleInstructorView(head, wholeParts(parts));
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
  const { version, code, title, isOpenToJoin, hallNumber, idLabel, teams } = state;
  const participants = presentCount(state.participants);
  return {
    version,
    code,
    title,
    participants,
    away: awayCount(state, away),
    isOpenToJoin,
    asksHallNumber: hallNumber !== null,
    idLabel,
    teams,
  };
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

function presenterPhase(state: RoomState, now: Millis): ScreenHead['phase'] {
  const { phase } = state;
  switch (phase.kind) {
    case 'lobby':
    case 'closed':
      return { kind: phase.kind };
    case 'picking': {
      const { round: _, ...picking } = pickingForAll(phase, now);
      return picking;
    }
    case 'running': {
      const { round: _, ...running } = runningForAll(phase, now);
      return running;
    }
    case 'finished':
      return { kind: 'finished', isAnswerShown: phase.isAnswerShown };
  }
}

function countsOf(board: Board | null): ScreenHead['boardCounts'] {
  if (board === null) return null;
  const { step, isProvisional, converged, diverged, rival } = board;
  return {
    step,
    isProvisional,
    converged,
    diverged,
    rival: rival && { converged: rival.converged, diverged: rival.diverged },
  };
}
