import type { InstructorView } from '#core/protocol/views';
import type { Told } from '../../live/fold';

/** What the one big button does now. */
export interface NextStep {
  /** Changes exactly when the button's meaning does. */
  readonly id: string;
  readonly action: 'open-round' | 'lock' | 'set-up' | null;
  readonly title: string;
  /** Why it can't be pressed at this moment, or what is going on where there is nothing to press. */
  readonly blocked: string | null;
}

export interface NextContext {
  readonly view: InstructorView;
  readonly link: Told<InstructorView>['link'];
  /** After a round: the instructor is setting up the next one. */
  readonly isSettingUp: boolean;
  /** What is wrong with the setup; null where a round can be opened with it. */
  readonly setupFault: string | null;
}

export function nextStep(context: NextContext): NextStep {
  const step = stepOfPhase(context);
  if (context.link === 'live' || step.action === null || step.action === 'set-up') return step;
  return { ...step, blocked: 'No connection to the server. It is being tried again.' };
}

function stepOfPhase({ view, isSettingUp, setupFault }: NextContext): NextStep {
  const { phase, pastRounds } = view;
  switch (phase.kind) {
    case 'lobby':
      return openRound(pastRounds.length + 1, setupFault);
    case 'picking': {
      const id = `lock-${phase.round.number}`;
      if (phase.closing && !phase.waiting)
        return { id, action: 'lock', title: 'Locking', blocked: 'The last picks are coming in.' };
      return { id, action: 'lock', title: 'Lock picks and run', blocked: whyNotLock(phase) };
    }
    case 'running':
      return {
        id: `run-${phase.round.number}`,
        action: null,
        title: 'Running',
        blocked: phase.waiting
          ? 'The server has just come back. The run goes on when the phones are there.'
          : 'The results come by themselves.',
      };
    case 'finished':
      if (isSettingUp) return openRound(phase.round.number + 1, setupFault);
      return {
        id: `set-up-${phase.round.number + 1}`,
        action: 'set-up',
        title: 'Next round',
        blocked: null,
      };
    case 'closed':
      return { id: 'closed', action: null, title: 'The room is closed', blocked: null };
  }
}

function openRound(number: number, setupFault: string | null): NextStep {
  return {
    id: `open-${number}`,
    action: 'open-round',
    title: `Open round ${number}`,
    blocked: setupFault,
  };
}

function whyNotLock({ waiting, picked }: { waiting: boolean; picked: number }): string | null {
  if (waiting) return 'The server has just come back and waits for the phones.';
  return picked === 0 ? 'Nobody has picked yet.' : null;
}
