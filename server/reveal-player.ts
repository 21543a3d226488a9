import { createSimulation, type Simulation } from '#core/engine/simulation';
import type { Frame } from '#core/protocol/views';
import { countsAt, publicFrom } from '#core/room/leaderboard';
import type { Reveal } from '#core/room/shown';
import type { Millis, Participant, RunningPhase, Verdicts } from '#core/room/state';
import { Slices } from './event-loop';
import { firstGapOf, gapHistogram } from './gap-histogram';
import { computeVerdicts } from './verdicts';

/** Run steps of catching up between two looks at the clock. */
const PART_RUN_STEPS = 100_000;

/** Shows one running round: knows every verdict from the start, and lets out what the step shown allows. */
export class RevealPlayer {
  #step = 0;
  /** Who becomes public when, earliest first, and how far that has come. */
  readonly #schedule: readonly (readonly [step: number, participant: Participant['number']])[];
  #published = 0;
  readonly #firstGap: number;

  private constructor(
    private readonly phase: RunningPhase,
    readonly verdicts: Verdicts,
    private readonly simulation: Simulation,
  ) {
    const { budget } = phase.round.experiment;
    this.#firstGap = firstGapOf(simulation);
    this.#schedule = [...verdicts]
      .map(([participant, verdict]) => [publicFrom(verdict, budget), participant] as const)
      .filter(([step]) => step < budget)
      .sort(([a], [b]) => a - b);
  }

  /** Computes the verdicts, then comes up to `step()`, all in slices. */
  static async prepare(
    phase: RunningPhase,
    step: () => number,
    signal: AbortSignal,
  ): Promise<RevealPlayer> {
    const { experiment } = phase.round;
    const verdicts = await computeVerdicts(experiment, phase.picks, signal);
    const rates = [...phase.picks.values()].map(({ learningRate }) => learningRate);
    const player = new RevealPlayer(phase, verdicts, createSimulation(experiment, rates));
    await player.#catchUp(step, signal);
    return player;
  }

  get reveal(): Reveal {
    return { verdicts: this.verdicts, step: this.#step };
  }

  /** Goes on to this step. Who has become public by it is told once. */
  advanceTo(step: number): Participant['number'][] {
    this.#step = Math.max(this.#step, step);
    this.simulation.advance(this.#step - this.simulation.step);
    const from = this.#published;
    while ((this.#schedule[this.#published]?.[0] ?? Number.POSITIVE_INFINITY) <= this.#step) {
      this.#published += 1;
    }
    return this.#participants(from);
  }

  /** Who is public at the step shown. */
  published(): Participant['number'][] {
    return this.#participants(0);
  }

  frame(sequence: number, elapsed: Millis): Frame {
    const { round } = this.phase;
    const counts = countsAt(this.verdicts, this.#step, round.experiment.budget);
    return [
      round.number,
      sequence,
      elapsed,
      this.#step,
      [counts.atGoal, counts.onTheWay, counts.bouncing, counts.diverging],
      gapHistogram(this.simulation, this.#firstGap),
    ];
  }

  #participants(from: number): Participant['number'][] {
    return this.#schedule.slice(from, this.#published).map(([, participant]) => participant);
  }

  async #catchUp(step: () => number, signal: AbortSignal): Promise<void> {
    const slices = new Slices();
    const part = Math.ceil(PART_RUN_STEPS / this.simulation.runs);
    while (this.simulation.step < step()) {
      this.simulation.advance(Math.min(part, step() - this.simulation.step));
      await slices.breathe();
      signal.throwIfAborted();
    }
    this.advanceTo(this.simulation.step);
  }
}
