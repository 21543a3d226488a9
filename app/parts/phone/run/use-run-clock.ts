import { useWords } from '../../../words/language';
import type { ActivityProps } from '../activity-props';
import { type StandingStill, standingStill } from '../standing-still';
import { useCurrentStep } from './use-current-step';
import { useUntilStart } from './use-until-start';

/** How far a run is, and why it isn't moving. */
export interface RunClock {
  /** Whole. */
  readonly step: number;
  /** Whole; 0 once it moves. */
  readonly secondsUntilStart: number;
  /** Why a run in progress has stopped; null otherwise. */
  readonly still: StandingStill | null;
}

export function useRunClock({ link, phase }: Pick<ActivityProps, 'link' | 'phase'>): RunClock {
  const words = useWords('play');
  const step = useCurrentStep(() => link.currentStep());
  const secondsUntilStart = useUntilStart(link);
  const still = phase.kind === 'running' ? standingStill(words, phase) : null;
  return { step, secondsUntilStart, still };
}
