/** Where the projector reads the time: the live connection, or a fixture. */
export interface ScreenClock {
  /** The current step, with its fraction. */
  currentStep(): number;
  /** Milliseconds until the run starts; 0 once it has. */
  untilStart(): number;
  /** Milliseconds left for picking; null without a limit. */
  remaining(): number | null;
}
