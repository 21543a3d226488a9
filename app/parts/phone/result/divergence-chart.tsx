import { roundUp } from '../chart/chart-scale';
import { LossChart } from '../chart/loss-chart';
import type { OwnRun } from '../run/own-run';

/** Space beyond the cross, so that it isn't at the edge. */
const HEADROOM = 1.6;

/** The path of a divergence, from the start to the step at which the run counted as diverged. */
export function DivergenceChart({ run, step }: { run: OwnRun; step: number }) {
  const lastStep = Math.max(10, roundUp(HEADROOM * step));
  const onlyRose = run.ratios.subarray(0, step).every((ratio) => ratio >= 0.99);
  return (
    <div className="mt-7">
      <LossChart
        ratios={run.ratios}
        step={step}
        target={run.target}
        lastStep={Math.min(lastStep, Math.max(run.budget, 10))}
        end="diverged"
        onlyRising={onlyRose}
        isBare={true}
      />
    </div>
  );
}
