'use client';

import { SweepChart, type SweepProps } from '../../charts/sweep/sweep';

/** The sweep of a finished round, with theory behind it. */
export function RoundSweep(props: Omit<SweepProps, 'variant' | 'theory'>) {
  return (
    // A grid's row has a height that the chart can fill, wherever this stands.
    <div className="grid min-h-105 grid-cols-[minmax(0,1fr)] text-[14px]">
      <SweepChart {...props} variant="review" theory />
    </div>
  );
}
