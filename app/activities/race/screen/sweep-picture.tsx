import type { Race } from '#core/lesson/activities/race';
import { classText } from '../../../charts/claims/class-sentences';
import { sweepHeadline } from '../../../charts/headline';
import { silverLines } from '../../../charts/silver-lines';
import { SweepChart } from '../../../charts/sweep/sweep';
import { sweepPoints } from '../../../charts/sweep-data';
import { FindingFrame } from '../../../parts/screen/frame/finding-frame';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { namedEntries } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';
import { Awards } from './awards';

/** The class as a sweep: its finding as the headline, how many of each outcome, every pick, and the awards. */
export function SweepPicture({
  view,
  phase,
  activity: { experiment },
  theory,
}: PictureProps<Race, 'finished'>) {
  const words = useWords('charts', 'common', 'findings');
  const points = sweepPoints(phase.picks, phase.verdicts);
  const headline = classText(words, sweepHeadline(points, experiment.budget));
  return (
    <FindingFrame
      title={headline}
      outcomes={phase.outcomes}
      foot={
        <>
          <Awards awards={phase.awards} />
          {silverLines(words, experiment).map((line) => (
            <p key={line} className="pt-14 text-pretty" style={size(28)}>
              {line}
            </p>
          ))}
        </>
      }
    >
      <SweepChart
        experiment={experiment}
        picks={phase.picks}
        verdicts={phase.verdicts}
        names={namedEntries(words, view.names)}
        variant="projector"
        theory={theory}
        hasBest={phase.awards.length === 0}
      />
    </FindingFrame>
  );
}
