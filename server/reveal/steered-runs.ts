import type { Progress, Verdict } from '#core/engine/outcome';
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
  /** Where each participant's run is among all. */
  readonly #runs: ReadonlyMap<Participant['number'], number>;
  #picks: Picks;
  readonly #lots: GroupRuns[];
  readonly #histogram: GapHistogram;
  #verdicts: Verdicts;
  /** Some runs were shown otherwise than their inputs now give. */
  #isRewritten = false;

  constructor(private readonly group: RunGroup) {
    this.#participants = [...group.picks.keys()];
    this.#runs = new Map(this.#participants.map((participant, run) => [participant, run]));
    this.#picks = group.picks;
    const lots = Math.ceil(this.#participants.length / LOT);
    this.#lots = Array.from({ length: lots }, (_, lot) => this.#newLot(lot));
    this.#histogram = GapHistogram.of(this.#lots[0]!.simulation);
    this.#verdicts = new Map();
    this.#judge();
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
    const changed = this.#judge();
    if (changed.length === 0) return NO_NEWS;
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
    // Many times a second, in which few of a class have changed anything.
    for (const participant of picks.changedSince(before)) {
      const run = this.#runs.get(participant);
      const [known, pick] = [before.get(participant), picks.get(participant)];
      if (run === undefined || known === undefined || pick === undefined) continue;
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
    // Mostly the last is replaced, or one more follows.
    let same = 0;
    while (same < known.changes.length && known.changes[same] === pick.changes[same]) same += 1;
    return pick.changes.slice(same).every((change) => this.#lots[lot]!.change(run, change));
  }

  #newLot(lot: number): GroupRuns {
    const participants = this.#participants.slice(lot * LOT, (lot + 1) * LOT);
    return new GroupRuns(
      this.group.experiment,
      participants.map((participant) => this.#picks.get(participant)!),
    );
  }

  /** @returns whose provisional verdict is another than before */
  #judge(): Participant['number'][] {
    const changed: Participant['number'][] = [];
    const verdicts = new Map(this.#verdicts);
    for (const [run, participant] of this.#participants.entries()) {
      const progress = this.#lots[Math.floor(run / LOT)]!.simulation.progress(run % LOT);
      if (isOf(progress, verdicts.get(participant))) continue;
      verdicts.set(participant, provisional(progress));
      changed.push(participant);
    }
    if (changed.length > 0) this.#verdicts = verdicts;
    return changed;
  }
}

/** As it would be if nothing changed any more: at the goal, diverged, or still on the way. */
function provisional(progress: Progress): Verdict {
  const nothing = { overshooting: false, thrown: false, finalGap: null };
  const trigger = progress.state === 'diverged' ? progress.trigger : null;
  return { ...nothing, outcome: OUTCOMES[progress.state], step: stepOf(progress), trigger };
}

function isOf(progress: Progress, verdict: Verdict | undefined): boolean {
  return verdict?.outcome === OUTCOMES[progress.state] && verdict.step === stepOf(progress);
}

const OUTCOMES = { 'at-target': 'converged', diverged: 'diverged', running: 'too-slow' } as const;

function stepOf(progress: Progress): number | null {
  if (progress.state === 'running') return null;
  return progress.state === 'diverged' ? progress.step : progress.since;
}
