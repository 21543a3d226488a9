import type { ActivityKind } from '#core/room/activities/activity';
import { duelPanels } from './duel';
import type { KindPanels } from './panel-props';
import { questionPanels } from './question';
import { racePanels } from './race';
import { rangeTestPanels } from './range-test';
import { steerPanels } from './steer';
import { sweepPanels } from './sweep';

const PANELS: { readonly [Kind in ActivityKind]: KindPanels<Kind> } = {
  race: racePanels,
  steer: steerPanels,
  duel: duelPanels,
  'range-test': rangeTestPanels,
  sweep: sweepPanels,
  question: questionPanels,
};

/** What the console shows of a kind of activity. */
export function panelsOf<Kind extends ActivityKind>(kind: Kind): KindPanels<Kind> {
  return PANELS[kind];
}
