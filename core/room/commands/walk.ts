import { askedOf } from '#core/lesson/activities/asked';
import type { Millis, WalkPosition } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import { stepBefore } from '../../lesson/walk/walk-position';
import type { WalkSettings } from '../../lesson/walk/walk-settings';
import { lastUpdate, nextStop, updatesOf } from '../../lesson/walk/walked-runs';
import { elapsedAt } from '../clock';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState, RoundPhase, RunningPhase } from '../state';
import { isWalkDue } from '../walk-time';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

type Walk = Pick<InstructorCommandOf<'walk'>, 'move' | 'from'>;

interface Walking {
  readonly phase: RunningPhase;
  readonly settings: WalkSettings;
  readonly position: WalkPosition;
}

/** The instructor makes updates and takes them back. */
export function walk(phase: RoundPhase, { move, from }: Walk, now: Millis): Decision {
  const walking = walkingOf(phase);
  if (walking === null) {
    return phase.kind === 'finished' && phase.walk !== null
      ? refuse('wrong-phase', sentence('host-refusals.walk-over'))
      : refuse('wrong-phase', sentence('host-refusals.no-walk'));
  }
  const { settings, position } = walking;
  const { step } = position;
  if (move === 'stop') return position.isPlaying ? moved(walking, step, false, now) : UNCHANGED;
  // Two consoles pressed at once, or one twice: the second update might be one that the class was to guess.
  if (!position.isPlaying && from !== undefined && from !== step) return UNCHANGED;
  if (move === 'back') {
    return step === 0
      ? refuse('wrong-phase', sentence('host-refusals.walk-start'))
      : moved(walking, stepBefore(position), false, now);
  }
  if (step >= lastUpdate(settings)) {
    return refuse('wrong-phase', sentence('host-refusals.walk-end'));
  }
  switch (move) {
    case 'next':
      return moved(walking, isSingle(walking) ? step + 1 : nextStop(settings, step), false, now);
    case 'play':
      return position.isPlaying ? UNCHANGED : moved(walking, step + 1, goesOn(walking), now);
    case 'end':
      return moved(walking, nextStop(settings, step), false, now);
  }
}

/** While it plays, the host makes an update whenever one is due. */
export function walkOn({ phase }: RoomState, now: Millis): Decision {
  if (phase.kind !== 'running' || !isWalkDue(phase, now)) return UNCHANGED;
  const walking = walkingOf(phase);
  return walking === null
    ? UNCHANGED
    : moved(walking, walking.position.step + 1, goesOn(walking), now);
}

/** By hand one by one; after as many as are set, to the next update at which something happens. */
function isSingle({ settings, position }: Walking): boolean {
  return position.step < settings.updates;
}

/** Whether it plays on after the next update: not past the last, past what happens, nor past a guess. */
function goesOn({ settings, position }: Walking): boolean {
  const next = position.step + 1;
  if (next >= lastUpdate(settings)) return false;
  if (updatesOf(settings).some((run) => run[next - 1]?.event)) return false;
  return next < position.furthest || next >= settings.guessed;
}

function moved({ phase }: Walking, step: number, isPlaying: boolean, at: Millis): Decision {
  return happens({ type: 'walk-moved', at, elapsed: elapsedAt(phase.clock, at), step, isPlaying });
}

function walkingOf(phase: RoundPhase): Walking | null {
  const { guess: settings } = askedOf(phase.round.activity);
  if (phase.kind !== 'running' || phase.walk === null || settings === undefined) return null;
  return { phase, settings, position: phase.walk };
}
