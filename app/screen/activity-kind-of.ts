import type { ActivityKind } from '#core/lesson/activities/activity';
import type { ScreenView } from '#core/protocol/views/screen-view';

/** Of the round that is on; null if there is none. */
export function activityKindOf(view: ScreenView | null): ActivityKind | null {
  return view !== null && 'round' in view.phase ? view.phase.round.activity.kind : null;
}
