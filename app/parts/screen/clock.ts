/** Where the projector reads the time: the live connection, or a fixture. */
export interface ScreenClock {
  /** The real-valued step shown at this moment. */
  currentStep(): number;
  /** Milliseconds until the run sets off; 0 once it has. */
  untilStart(): number;
  /** Milliseconds left for picking; null without a limit. */
  remaining(): number | null;
}
