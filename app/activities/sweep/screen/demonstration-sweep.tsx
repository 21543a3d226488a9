import type { Sweep } from '#core/lesson/activities/sweep';
import { classText } from '../../../charts/claims/class-sentences';
import { demonstrationHeadline } from '../../../charts/headline';
import { SweepChart } from '../../../charts/sweep/sweep';
import { sweepPoints } from '../../../charts/sweep-data';
import { FindingFrame } from '../../../parts/screen/frame/finding-frame';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { useWords } from '../../../words/language';

/** The rates of a demonstration against the steps they need. */
export function DemonstrationSweep({
  phase,
  activity: { experiment },
  theory,
}: PictureProps<Sweep, 'finished'>) {
  const words = useWords('charts', 'findings');
  const points = sweepPoints(phase.picks, phase.verdicts);
  return (
    <FindingFrame
      title={classText(words, demonstrationHeadline(points, experiment.budget))}
      outcomes={phase.outcomes}
    >
      <SweepChart
        experiment={experiment}
        picks={phase.picks}
        verdicts={phase.verdicts}
        variant="projector"
        theory={theory}
        hasBest={false}
      />
    </FindingFrame>
  );
}
