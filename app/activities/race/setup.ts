import { raceRules } from '#core/lesson/activities/race';
import { flag, objectOf } from '../../parts/setup/drafts/shape';
import { firstFault, type KindSetup, withExperiment } from '../../parts/setup/kind-setup';

export interface RaceDraft {
  readonly isPredicted: boolean;
  readonly isConfidenceAsked: boolean;
}

export const raceSetup: KindSetup<'race', RaceDraft> = {
  kind: 'race',
  hasExperiment: true,
  first: { isPredicted: false, isConfidenceAsked: false },
  ownOf: ({ isPredicted, isConfidenceAsked = false }) => ({ isPredicted, isConfidenceAsked }),
  shape: objectOf({ isPredicted: flag, isConfidenceAsked: flag }),
  activityOf: (draft, { isPredicted, isConfidenceAsked }) =>
    withExperiment(draft, (experiment) => {
      // Left out where it says nothing: an older plan comes back as it was.
      const sureness = isPredicted && isConfidenceAsked ? { isConfidenceAsked } : {};
      const activity = { kind: 'race', experiment, isPredicted, ...sureness } as const;
      return firstFault(activity, [['activity', raceRules.fault(activity)]]);
    }),
  contests: ({ experiment }) => [experiment],
};
