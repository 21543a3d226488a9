import { defaultExperiment } from '#core/engine/experiment';
import type { InstructorView } from '#core/protocol/views';

export const EXPERIMENT = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
export const ROUND = { number: 1, experiment: EXPERIMENT };

/** A console's view with what a test cares about. */
export function consoleView(parts: Partial<InstructorView>): InstructorView {
  return {
    version: 1,
    code: 'HX37KM',
    title: 'The learning rate',
    participants: parts.roster?.length ?? 0,
    address: 'http://192.168.1.20:3000',
    addresses: [],
    addressReached: true,
    screens: 0,
    roster: [],
    pastRounds: [],
    phase: { kind: 'lobby' },
    board: null,
    ...parts,
  };
}

export function pickingPhase(
  parts: Partial<Extract<InstructorView['phase'], { kind: 'picking' }>>,
): InstructorView['phase'] {
  const picks = parts.picks ?? [];
  return {
    kind: 'picking',
    round: ROUND,
    picked: picks.length,
    remaining: 60_000,
    closing: false,
    waiting: false,
    picks,
    ...parts,
  };
}
