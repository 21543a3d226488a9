/** Work in small steps, so that whoever waits for it can do something else in between. */
export type Steps<T> = Generator<undefined, T, void>;

/** Does all of it at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
