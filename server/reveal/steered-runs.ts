import type { Verdict } from '#core/engine/outcome';
import type { RunGroup } from '#core/lesson/activities/rules';
import type { Pick, Picks, Verdicts } from '#core/lesson/round';
import { GroupRuns, PART_RUN_STEPS } from '#core/lesson/runs/group-runs';
import type { Counts } from '#core/protocol/views/frame';
import type { Participant } from '#core/room/state';
import { countsAt } from '#core/room/views/leaderboard';
import { GapHistogram } from './gap-histogram';
import { type News, NO_NEWS, type RoundRuns } from './round-runs';

/** Runs simulated together, and again together if a change of one comes late. */
const LOT = 32;
/**
 * A change is stored a few milliseconds after it arrives: simulating this far behind, a quarter of a second,
 * leaves time for it.
 */
const LAG_STEPS = 1;

/**
 * Runs whose rates the students change as they go: simulated live, with provisional verdicts. A change stored
 * after its step was simulated takes its lot back to the start, so that what is shown always follows from the
 * stored inputs.
 */
export class SteeredRuns implements RoundRuns {
  readonly #participants: readonly Participant['number'][];
  #picks: Picks;
  readonly #lots: GroupRuns[];
  readonly #histogram: GapHistogram;
  #verdicts: Verdicts;
  /** Some runs were shown otherwise than their inputs now give. */
  #isRewritten = false;

  constructor(private readonly group: RunGroup) {
    this.#participants = [...group.picks.keys()];
    this.#picks = group.picks;
    const lots = Math.ceil(this.#participants.length / LOT);
    this.#lots = Array.from({ length: lots }, (_, lot) => this.#newLot(lot));
    this.#histogram = GapHistogram.of(this.#lots[0]!.simulation);
    this.#verdicts = this.#judge();
  }

  get verdicts(): readonly Verdicts[] {
    return [this.#verdicts];
  }

  get stepsAtOnce(): number {
    return Math.ceil(PART_RUN_STEPS / this.#participants.length);
  }

  counts(step: number): Counts[] {
    return [countsAt(this.#verdicts, step, this.group.experiment.budget)];
  }

  histogram(): readonly number[] {
    return this.#histogram.count(this.#lots.map(({ simulation }) => simulation));
  }

  advanceTo(step: number): News {
    const simulated = Math.max(0, step - LAG_STEPS);
    const isThere = this.#lots.every((lot) => lot.step === simulated);
    if (isThere && !this.#isRewritten) return NO_NEWS;
    this.#isRewritten = false;
    for (const lot of this.#lots) lot.advance(simulated - lot.step);
    const verdicts = this.#judge();
    const changed = this.#participants.filter(
      (one) => !isSame(verdicts.get(one), this.#verdicts.get(one)),
    );
    if (changed.length === 0) return NO_NEWS;
    this.#verdicts = verdicts;
    return { participants: changed.filter((one) => this.#hasDiverged(one)), isBoardNew: true };
  }

  /** Of the provisional verdicts, a phone hears only of a divergence. */
  published(): readonly Participant['number'][] {
    return this.#participants.filter((one) => this.#hasDiverged(one));
  }

  follow(picks: Picks): void {
    if (picks === this.#picks) return;
    const before = this.#picks;
    this.#picks = picks;
    const late = new Set<number>();
    for (const [run, participant] of this.#participants.entries()) {
      const [known, pick] = [before.get(participant), picks.get(participant)];
      if (known === undefined || pick === undefined || known === pick) continue;
      const lot = Math.floor(run / LOT);
      if (!this.#change(lot, run % LOT, known, pick)) late.add(lot);
    }
    for (const lot of late) {
      const { step } = this.#lots[lot]!;
      this.#lots[lot] = this.#newLot(lot);
      this.#lots[lot].advance(step);
      this.#isRewritten = true;
    }
  }

  #hasDiverged(participant: Participant['number']): boolean {
    return this.#verdicts.get(participant)?.outcome === 'diverged';
  }

  /** False if one of the changes came too late. */
  #change(lot: number, run: number, known: Pick, pick: Pick): boolean {
    const added = pick.changes.filter((change) => !known.changes.includes(change));
    return added.every((change) => this.#lots[lot]!.change(run, change));
  }

  #newLot(lot: number): GroupRuns {
    const participants = this.#participants.slice(lot * LOT, (lot + 1) * LOT);
    return new GroupRuns(
      this.group.experiment,
      participants.map((participant) => this.#picks.get(participant)!),
    );
  }

  #judge(): Verdicts {
    return new Map(
      this.#participants.map((participant, run) => [
        participant,
        this.#provisional(this.#lots[Math.floor(run / LOT)]!, run % LOT),
      ]),
    );
  }

  /** As it would be if nothing changed any more: at the goal, diverged, or still on the way. */
  #provisional({ simulation }: GroupRuns, run: number): Verdict {
    const progress = simulation.progress(run);
    const nothing = { overshooting: false, thrown: false, trigger: null, finalGap: null };
    switch (progress.state) {
      case 'at-target':
        return { ...nothing, outcome: 'converged', step: progress.since };
      case 'diverged':
        return { ...nothing, outcome: 'diverged', step: progress.step, trigger: progress.trigger };
      case 'running':
        return { ...nothing, outcome: 'too-slow', step: null };
    }
  }
}

function isSame(a: Verdict | undefined, b: Verdict | undefined): boolean {
  return a?.outcome === b?.outcome && a?.step === b?.step;
}
