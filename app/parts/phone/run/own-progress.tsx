import type { Verdict } from '#core/engine/outcome';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { useWords } from '../../../words/language';
import { LossChart } from '../chart/loss-chart';
import { phoneText } from '../claims/phone-sentences';
import type { StandingStill } from '../standing-still';
import { liveClaim } from './live-claim';
import type { OwnRun } from './own-run';
import { useSteady } from './use-steady';

/** One's own state in words, and one's own loss so far. */
export function OwnProgress({
  run,
  step,
  verdict,
  still,
}: {
  run: OwnRun;
  step: number;
  verdict: Verdict | null;
  still: StandingStill | null;
}) {
  const words = useWords('claims');
  const motion = useSteady(phoneText(words, liveClaim(run, step, verdict)));
  return (
    <>
      <p className="type-display mt-3 flex min-h-[2.2em] gap-2.5 text-2xl text-pretty">
        {verdict === null ? null : (
          <span className="pt-[0.12em]">
            <OutcomeMark kind={verdict.outcome} size={22} />
          </span>
        )}
        <span>{still?.sentence ?? motion}</span>
      </p>
      <LossChart
        ratios={run.ratios}
        step={step}
        target={run.target}
        lastStep={run.budget}
        end={verdict?.outcome ?? 'running'}
      />
    </>
  );
}
