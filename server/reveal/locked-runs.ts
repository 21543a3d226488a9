import { createSimulation, type Simulation } from '#core/engine/simulation/simulation';
import type { RunGroup } from '#core/lesson/activities/rules';
import type { Verdicts } from '#core/lesson/round';
import { PART_RUN_STEPS } from '#core/lesson/runs/group-runs';
import type { Counts } from '#core/protocol/views/frame';
import type { Participant } from '#core/room/state';
import { countsAt, publicFrom } from '#core/room/views/leaderboard';
import { GapHistogram } from './gap-histogram';
import { type News, NO_NEWS, type RoundRuns } from './round-runs';
import { computeVerdicts } from './verdicts';

/**
 * Runs that the lock has fixed: every verdict is known from the start, and released when its step is shown.
 * Without a group (a range test) only the step advances.
 */
export class LockedRuns implements RoundRuns {
  /** Who becomes public at which step, earliest first; `#published` of them are by now. */
  readonly #schedule: readonly (readonly [step: number, participant: Participant['number']])[];
  #published = 0;
  readonly #simulation: Simulation | null;
  readonly #histogram: GapHistogram | null;

  private constructor(
    private readonly groups: readonly RunGroup[],
    readonly verdicts: readonly Verdicts[],
  ) {
    const [first] = groups;
    const rates = [...(first?.picks.values() ?? [])].map(({ learningRate }) => learningRate);
    this.#simulation = first === undefined ? null : createSimulation(first.experiment, rates);
    this.#histogram = this.#simulation && GapHistogram.of(this.#simulation);
    this.#schedule = groups
      .flatMap(({ experiment: { budget }, isOneForAll }, at) =>
        [...verdicts[at]!].flatMap(([participant, verdict]) => {
          // One run for all is news to everybody who has a run.
          const readers = isOneForAll ? [...(first?.picks.keys() ?? [])] : [participant];
          return readers.map((reader) => [publicFrom(verdict, budget), reader, budget] as const);
        }),
      )
      .filter(([step, , budget]) => step < budget)
      .map(([step, participant]) => [step, participant] as const)
      .sort(([a], [b]) => a - b);
  }

  /** Computes the verdicts in slices. */
  static async prepare(groups: readonly RunGroup[], signal: AbortSignal): Promise<LockedRuns> {
    const verdicts: Verdicts[] = [];
    for (const group of groups) verdicts.push(await computeVerdicts(group, signal));
    return new LockedRuns(groups, verdicts);
  }

  get stepsAtOnce(): number {
    return Math.ceil(PART_RUN_STEPS / Math.max(1, this.#simulation?.runs ?? 1));
  }

  counts(step: number): Counts[] {
    return this.groups.map(({ experiment }, at) =>
      countsAt(this.verdicts[at]!, step, experiment.budget),
    );
  }

  histogram(): readonly number[] {
    return this.#histogram?.count([this.#simulation!]) ?? GapHistogram.EMPTY;
  }

  advanceTo(step: number): News {
    if (this.#simulation !== null) this.#simulation.advance(step - this.#simulation.step);
    const from = this.#published;
    while ((this.#schedule[this.#published]?.[0] ?? Number.POSITIVE_INFINITY) <= step) {
      this.#published += 1;
    }
    if (this.#published === from) return NO_NEWS;
    const participants = this.#participants(from);
    return { participants, isBoardNew: true };
  }

  published(): readonly Participant['number'][] {
    return this.#participants(0);
  }

  /** Nothing changes after the lock. */
  follow(): void {}

  #participants(from: number): Participant['number'][] {
    return this.#schedule.slice(from, this.#published).map(([, participant]) => participant);
  }
}
