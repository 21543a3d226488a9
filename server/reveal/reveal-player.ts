import { isSteered } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Millis, Picks, Verdicts } from '#core/lesson/round';
import type { Frame } from '#core/protocol/views/frame';
import type { Participant, RunningPhase } from '#core/room/state';
import type { Reveal } from '#core/room/views/revealed-runs';
import { TimeSlice } from '../process/event-loop';
import { LockedRuns } from './locked-runs';
import type { News, RoundRuns } from './round-runs';
import { SteeredRuns } from './steered-runs';

/** Reveals one running round step by step, and never more than the step shown allows. */
export class RevealPlayer {
  #step = 0;

  private constructor(
    private readonly round: number,
    private readonly show: RoundRuns,
  ) {}

  /** Computes what is fixed, then catches up with `step()`, all in slices. */
  static async prepare(
    { round, inputs }: RunningPhase,
    step: () => number,
    signal: AbortSignal,
  ): Promise<RevealPlayer> {
    const groups = rulesOf(round.activity).groups(round.activity, inputs);
    const show = isSteered(round.activity)
      ? new SteeredRuns(groups[0]!)
      : await LockedRuns.prepare(groups, signal);
    const player = new RevealPlayer(round.number, show);
    await player.#catchUp(step, signal);
    return player;
  }

  get reveal(): Reveal {
    return { verdicts: this.show.verdicts, step: this.#step };
  }

  /** Of each group: final, unless inputs are still coming in. */
  get verdicts(): readonly Verdicts[] {
    return this.show.verdicts;
  }

  /** Advances to this step. What becomes public on the way is reported once. */
  advanceTo(step: number): News & { readonly isFirstStep: boolean } {
    const isFirstStep = this.#step === 0 && step > 0;
    this.#step = Math.max(this.#step, step);
    return { ...this.show.advanceTo(this.#step), isFirstStep };
  }

  /** Who is public at the step shown. */
  published(): readonly Participant['number'][] {
    return this.show.published();
  }

  follow(picks: Picks): void {
    this.show.follow(picks);
  }

  frame(sequence: number, elapsed: Millis): Frame {
    const counts = this.show.counts(this.#step);
    return [
      this.round,
      sequence,
      elapsed,
      this.#step,
      counts.map(({ atGoal, onTheWay, bouncing, diverging }) => [
        atGoal,
        onTheWay,
        bouncing,
        diverging,
      ]),
      [...this.show.histogram()],
    ];
  }

  async #catchUp(step: () => number, signal: AbortSignal): Promise<void> {
    const slice = new TimeSlice();
    while (this.#step < step()) {
      this.advanceTo(Math.min(this.#step + this.show.stepsAtOnce, step()));
      await slice.breathe();
      signal.throwIfAborted();
    }
  }
}
