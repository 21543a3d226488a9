'use client';

import { checkSchedule, scheduleFactor } from '#core/engine/schedules/catalogue';
import { rateByHand, type Schedule } from '#core/engine/schedules/schedule';

const WIDTH = 168;
const HEIGHT = 64;
/** Space for the stroke, and above the highest rate. */
const MARGIN = 5;
const SAMPLES = 84;

/** The rate over the steps as a curve. Decoration beside its words; nothing if the schedule is faulty. */
export function SchedulePicture({ schedule, budget }: { schedule: Schedule; budget: number }) {
  const isDrawn = budget >= 2 && checkSchedule(schedule, budget) === null;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className="h-16 w-42 shrink-0 rounded-control border border-line bg-panel text-ink"
    >
      {isDrawn && (
        <polyline
          points={pointsOf(schedule, budget)}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}

function pointsOf(schedule: Schedule, budget: number): string {
  const rates = Array.from({ length: SAMPLES + 1 }, (_, k) =>
    rateAt(schedule, Math.max(1, Math.round((k / SAMPLES) * budget)), budget),
  );
  const top = Math.max(...rates.filter((rate) => rate !== null), Number.MIN_VALUE);
  return rates
    .flatMap((rate, k) => {
      if (rate === null || !Number.isFinite(rate)) return [];
      const x = MARGIN + (k / SAMPLES) * (WIDTH - 2 * MARGIN);
      const y = HEIGHT - MARGIN - (rate / top) * (HEIGHT - 2 * MARGIN);
      return [`${x.toFixed(1)},${y.toFixed(1)}`];
    })
    .join(' ');
}

/** null before the first change by hand: until then every run has a rate of its own. */
function rateAt(schedule: Schedule, step: number, budget: number): number | null {
  return schedule.kind === 'by-hand'
    ? rateByHand(schedule, step)
    : scheduleFactor(schedule, step, budget);
}
