import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { RoundSetup } from '../../setup/round-draft';
import { limitAgain, openItem, openSetup, voteAgain } from '../commands/round-commands';
import { zoomCommand } from '../commands/zoom-command';
import type { NextAction } from './next-step';

/**
 * What the big button sends.
 * @param next the plan item that comes next
 * @param setup the activity made on the spot; null while something is wrong with it
 * @returns null where there is nothing to send
 */
export function stepCommand(
  action: NextAction,
  { phase, plan }: Pick<InstructorView, 'phase' | 'plan'>,
  next: PlanItem | null,
  setup: RoundSetup | null,
): Intention | null {
  const round = 'round' in phase ? phase.round : null;
  switch (action) {
    case 'open-item':
      return next && openItem(next);
    case 'open-setup':
      return setup && openSetup(setup);
    case 'lock':
    case 'undo-lock':
    case 'end-run':
    case 'show-answer':
      return round && { type: action, round: round.number };
    case 'zoom':
      return zoomCommand(phase);
    case 'walk-next':
      return round && { type: 'walk', round: round.number, move: 'next', ...walkSeen(phase) };
    case 'walk-stop':
      return round && { type: 'walk', round: round.number, move: 'stop' };
    case 'walk-end':
      return round && { type: 'end-run', round: round.number };
    case 'vote-again':
      return round && voteAgain(round, limitAgain(round, plan, setup));
    case 'set-up':
    case 'close-room':
      return null;
  }
}

function walkSeen(phase: Parameters<typeof stepCommand>[1]['phase']): { readonly from?: number } {
  return 'walk' in phase && phase.walk !== null ? { from: phase.walk.step } : {};
}
