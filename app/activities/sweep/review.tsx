import { GroupSection } from '../../parts/review/group-section';
import type { KindReview, RoundProps } from '../../parts/review/kind-review';
import { runsOfSide } from '../../parts/review/round-data';

export const sweepReview: KindReview<'sweep'> = {
  Round: SweepRound,
  heads: () => [],
  cells: () => [],
};

/** Shows the instructor's rates: nobody is named. */
function SweepRound({ activity, round }: RoundProps<'sweep'>) {
  return (
    <GroupSection
      experiment={activity.experiment}
      runs={runsOfSide(round, 0)}
      names={[]}
      title="The instructor’s rates"
    />
  );
}
