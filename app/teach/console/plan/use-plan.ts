'use client';

import { useState } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { type PlanPosition, planPosition } from './plan-position';

/** Where the lesson stands in its plan, and which item the instructor wants next. */
export interface PlanSlice {
  readonly position: PlanPosition;
  /** By its id; null returns to the one that follows by itself. */
  readonly choose: (id: string | null) => void;
}

export function usePlan(view: InstructorView): PlanSlice {
  const [chosen, choose] = useState<string | null>(null);
  return { position: planPosition(view, chosen), choose };
}
