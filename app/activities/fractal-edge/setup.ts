import {
  fractalEdgeRules,
  MOST_MAP_STEPS,
  presentWindow,
} from '#core/lesson/activities/fractal-edge';
import { objectOf, text } from '../../parts/setup/drafts/shape';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import { firstFault, type KindSetup, withExperiment } from '../../parts/setup/kind-setup';

/** The window, as typed. */
export interface FractalEdgeDraft {
  readonly left: string;
  readonly bottom: string;
  readonly size: string;
}

export const fractalEdgeSetup: KindSetup<'fractal-edge', FractalEdgeDraft> = {
  kind: 'fractal-edge',
  hasExperiment: true,
  first: { left: '0', bottom: '0', size: '3' },
  ownOf: (activity) => {
    const { left, bottom, size } = presentWindow(activity);
    return { left: String(left), bottom: String(bottom), size: String(size) };
  },
  shape: objectOf({ left: text, bottom: text, size: text }),
  activityOf: (draft, { left, bottom, size }) =>
    withExperiment(draft, (experiment) => {
      const window = {
        left: parseNumber(left),
        bottom: parseNumber(bottom),
        size: parseNumber(size),
      };
      const activity = { kind: 'fractal-edge', experiment, windows: [window] } as const;
      // Some losses have more steps by default: that is said at the steps.
      const field = experiment.budget > MOST_MAP_STEPS ? 'budget' : 'size';
      return firstFault(activity, [[field, fractalEdgeRules.fault(activity)]]);
    }),
  contests: () => [],
};
