import type { InstructorView } from '#core/protocol/views/instructor-view';

/** Names a phase of a round. What belongs to it (an armed button, an open form) ends with it. */
export function momentOf({ phase }: Pick<InstructorView, 'phase'>): string {
  return `${phase.kind} ${'round' in phase ? phase.round.number : 0}`;
}
