import type { ActivityKind } from '#core/lesson/activities/activity';
import type { PhaseOf, RoundPhaseKind } from '#core/protocol/phase-of';
import type { StudentView } from '#core/protocol/student-view';
import { tellPhone } from '../../../app/gallery/phone/fixtures';

/** A phase of a small class, as the room tells it to a phone. */
export function phaseOf<Kind extends RoundPhaseKind>(
  kind: ActivityKind,
  phase: Kind,
): PhaseOf<StudentView, Kind> {
  const { view } = tellPhone({ ...SMALL_CLASS, kind, phase });
  if (view.phase.kind !== phase) throw new Error(`the room is not ${phase}`);
  return view.phase as PhaseOf<StudentView, Kind>;
}

/** Six students in the lobby; what a test is about is set over it. */
export const SMALL_CLASS = {
  phase: 'lobby',
  kind: 'race',
  item: '',
  loss: '',
  optimizer: '',
  rate: 0.1,
  prediction: null,
  choice: 0,
  name: 'Ines',
  students: 6,
  step: 0,
  isPseudonymous: false,
  teams: 0,
  isPaused: false,
  isWaiting: false,
  isAnswerShown: false,
  isRevote: false,
  title: null,
  isAfterRound: false,
} as const satisfies Parameters<typeof tellPhone>[0];
