'use client';

import { SweepChart, type SweepProps } from '../../charts/sweep/sweep';

/** The sweep of a finished round, with theory behind it. */
export function RoundSweep(props: Omit<SweepProps, 'variant' | 'theory'>) {
  return (
    <div className="min-h-105 text-[14px]">
      <SweepChart {...props} variant="review" theory />
    </div>
  );
}
