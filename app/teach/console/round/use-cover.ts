'use client';

import { useState } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';

/** Whether what students gave to the round shows on this screen, which may be mirrored to the hall. */
export interface CoverSlice {
  readonly isUncovered: boolean;
  readonly toggle: () => void;
}

/** Every round starts covered. */
export function useCover({ phase }: InstructorView, isUncoveredAtFirst = false): CoverSlice {
  const round = 'round' in phase ? phase.round.number : null;
  const [uncovered, setUncovered] = useState(isUncoveredAtFirst ? round : null);
  const isUncovered = round !== null && uncovered === round;
  return { isUncovered, toggle: () => setUncovered(isUncovered ? null : round) };
}
