import type { Millis } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import type { RoomInstructorCommand } from '../room-command';
import type { RoomState } from '../state';
import { type Decision, refuse, UNCHANGED } from './decision';
import { endRun, lock, undoLock } from './lock';
import { pause, resume } from './pause';
import { discardRound, returnToLobby, showAnswer } from './round';
import { walk } from './walk';
import { zoom } from './zoom';

/** What the instructor does with a round that is there. */
type RoundCommand = Extract<RoomInstructorCommand, { readonly round: number }>;

/** Checks that it is about the present round: a slow second tab must not act on the next one. */
export function decideRound(state: RoomState, command: RoundCommand, now: Millis): Decision {
  const { phase } = state;
  if (phase.kind === 'lobby' || phase.kind === 'closed') {
    const isBack = command.type === 'return-to-lobby' && command.round === state.openedRounds;
    return isBack ? UNCHANGED : refuse('wrong-phase', sentence('host-refusals.no-round'));
  }
  const { number } = phase.round;
  if (number !== command.round) {
    return refuse(
      'wrong-round',
      sentence('host-refusals.other-round', { asked: command.round, present: number }),
    );
  }
  switch (command.type) {
    case 'discard-round':
      return discardRound(phase, now);
    case 'lock':
      return lock(phase, now);
    case 'undo-lock':
      return undoLock(phase, now);
    case 'pause':
      return pause(phase, now);
    case 'resume':
      return resume(phase, now);
    case 'walk':
      return walk(phase, command, now);
    case 'end-run':
      return endRun(phase, now);
    case 'show-answer':
      return showAnswer(phase);
    case 'zoom':
      return zoom(phase, command, now);
    case 'return-to-lobby':
      return returnToLobby(phase);
  }
}
