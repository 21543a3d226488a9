import { useState } from 'react';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { useProjector } from '../activities/screen';
import type { Told } from '../live/fold';
import type { ActivityScreen } from '../parts/screen/screen-activity';
import { activityKindOf } from './activity-kind-of';

interface Drawable {
  readonly told: Told<ScreenView>;
  /** How the round's activity is shown; null if there is no round. */
  readonly screen: ActivityScreen | null;
  /** Whether it is what was told last. */
  readonly isNow: boolean;
}

/**
 * What was told, as far as it can be drawn: until the pictures of a round have come, the hall sees on what it saw before,
 * and not an empty wall. Before anything could be drawn that is what is seen while connecting.
 */
export function useDrawable(told: Told<ScreenView>): Drawable {
  const kind = activityKindOf(told.view);
  const screen = useProjector(kind);
  const isNow = kind === null || screen !== null;
  const [drawn, keep] = useState({ view: told.view, screen });
  if (!isNow) {
    const before = drawn.screen === null && activityKindOf(drawn.view) !== null ? null : drawn.view;
    const link = before === null && told.view !== null ? 'connecting' : told.link;
    return { told: { ...told, view: before, link }, screen: drawn.screen, isNow };
  }
  if (drawn.view !== told.view || drawn.screen !== screen) keep({ view: told.view, screen });
  return { told, screen, isNow };
}
