'use client';

import type { PlanPanelProps } from './plan-props';

/** The lesson plan beside what is going on: what was, what is, what comes. */
export function PlanPanel({ plan }: PlanPanelProps) {
  return (
    <section aria-label="Plan">
      <h2>{plan.title}</h2>
    </section>
  );
}
