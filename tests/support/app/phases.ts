import type { ActivityKind } from '#core/lesson/activities/activity';
import type { PhaseOf, RoundPhaseKind } from '#core/protocol/views/phase-of';
import type { StudentView } from '#core/protocol/views/student-view';
import { phoneSetting } from '../../../app/gallery/phone/setting';
import { tellPhone } from '../../../app/gallery/phone/tell-phone';

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
export const SMALL_CLASS = phoneSetting({ kind: 'race', students: '6', rate: '0.1', step: '0' });
