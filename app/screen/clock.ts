/** Where the projector reads the time: the live connection, or a fixture. */
export interface ScreenClock {
  /** The real-valued step shown at this moment. */
  shownStep(): number;
  /** Milliseconds left for picking; null without a limit. */
  remaining(): number | null;
}
