import type { ActivityKind } from '#core/lesson/activities/activity';
import type { KindPanels } from '../parts/console/panel-props';
import { duelPanels } from './duel/console';
import { fractalEdgePanels } from './fractal-edge/console';
import { questionPanels } from './question/console';
import { racePanels } from './race/console';
import { rangeTestPanels } from './range-test/console';
import { steerPanels } from './steer/console';
import { sweepPanels } from './sweep/console';
import { walkThroughPanels } from './walk-through/console';

const PANELS: { readonly [Kind in ActivityKind]: KindPanels<Kind> } = {
  race: racePanels,
  steer: steerPanels,
  duel: duelPanels,
  'range-test': rangeTestPanels,
  sweep: sweepPanels,
  'walk-through': walkThroughPanels,
  question: questionPanels,
  'fractal-edge': fractalEdgePanels,
};

/** What the console shows for a kind of activity. */
export function panelsOf<Kind extends ActivityKind>(kind: Kind): KindPanels<Kind> {
  return PANELS[kind];
}
