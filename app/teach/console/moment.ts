import type { InstructorView } from '#core/protocol/instructor-view';

/** Names a phase of a round: what was begun in one is over in the next. */
export function momentOf({ phase }: Pick<InstructorView, 'phase'>): string {
  return `${phase.kind} ${'round' in phase ? phase.round.number : 0}`;
}
