/** Why the clock has stopped: in a few words beside a number, and as a sentence. */
export interface StandingStill {
  readonly short: string;
  readonly sentence: string;
}

const PAUSED: StandingStill = {
  short: 'paused',
  sentence: 'Paused. It goes on when your instructor says so.',
};
const WAITING: StandingStill = {
  short: 'the clock waits',
  sentence: 'It waits until everybody is back.',
};

/** null while the clock runs. */
export function standingStill({
  paused,
  waiting,
}: {
  readonly paused: boolean;
  readonly waiting: boolean;
}): StandingStill | null {
  if (paused) return PAUSED;
  return waiting ? WAITING : null;
}
