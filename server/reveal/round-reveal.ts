import type { Round } from '#core/lesson/activities/activity';
import { isSteered } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Verdicts } from '#core/lesson/round';
import type { Participant, RunningPhase } from '#core/room/state';
import type { Reveal } from '#core/room/views/revealed-runs';
import type { StoredRun } from '../store/room-store';
import { computeEdge } from './edge';
import { RevealPlayer } from './reveal-player';
import { computeVerdicts } from './verdicts';

export interface RoundRevealParts {
  /** The step to be shown at this moment. */
  readonly step: () => number;
  readonly store: (round: Round['number'], runs: readonly StoredRun[]) => Promise<void>;
  /** The player is ready. After a restart in mid-run some participants are public already. */
  readonly onReady: (published: readonly Participant['number'][]) => void;
  readonly onFailure: (error: unknown) => void;
}

export interface Results {
  /** Of each group of runs. */
  readonly verdicts: readonly Verdicts[];
  readonly edge: number | null;
}

interface Showing {
  phase: RunningPhase;
  readonly abort: AbortController;
  player: RevealPlayer | null;
  /** The player, once it is ready; null if that failed. */
  ready: Promise<RevealPlayer | null>;
  edge: Promise<number | null>;
  /** Resolves once they are written for the review; null if that failed. Not begun while inputs still come in. */
  results: Promise<Results | null> | null;
}

/** Holds the player of the running round, and has its runs stored while it plays. */
export class RoundReveal {
  #showing: Showing | null = null;
  /** Writes follow one another, even where a lock has been undone in between. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: RoundRevealParts) {}

  get player(): RevealPlayer | null {
    return this.#showing?.player ?? null;
  }

  get revealed(): Reveal | null {
    return this.player?.reveal ?? null;
  }

  /** If this round is being shown already, follows its inputs. */
  show(phase: RunningPhase): void {
    const showing = this.#showing;
    if (showing?.phase.round.number === phase.round.number) {
      showing.phase = phase;
      showing.player?.follow(phase.inputs.picks);
      return;
    }
    this.clear();
    const abort = new AbortController();
    const next: Showing = {
      phase,
      abort,
      player: null,
      ready: Promise.resolve(null),
      edge: Promise.resolve(null),
      results: null,
    };
    this.#showing = next;
    next.ready = this.#begin(next);
    // After the player: the edge is needed only at the end.
    next.edge = next.ready.then(() => this.#edgeOf(next));
    if (!isSteered(phase.round.activity)) next.results = this.#prepare(next);
  }

  /**
   * The results of the round, once they are stored for the review; null if that failed, and the next call
   * tries again. To be called when the last input is in.
   */
  async finished(): Promise<Results | null> {
    const showing = this.#showing;
    if (showing === null) return null;
    showing.results ??= this.#prepare(showing);
    const results = await showing.results;
    if (results === null && this.#showing === showing) {
      showing.results = null;
      if (showing.player === null) showing.ready = this.#begin(showing);
    }
    return results;
  }

  clear(): void {
    this.#showing?.abort.abort();
    this.#showing = null;
  }

  /** Never rejects. */
  async #prepare(showing: Showing): Promise<Results | null> {
    try {
      const player = await showing.ready;
      if (player === null) return null;
      const verdicts = await finalVerdicts(showing, player);
      await this.#write(showing, verdicts);
      return { verdicts, edge: await showing.edge };
    } catch (error) {
      if (!showing.abort.signal.aborted) this.parts.onFailure(error);
      return null;
    }
  }

  /** Never rejects. */
  async #begin(showing: Showing): Promise<RevealPlayer | null> {
    const { phase, abort } = showing;
    try {
      const player = await RevealPlayer.prepare(phase, this.parts.step, abort.signal);
      player.follow(showing.phase.inputs.picks);
      // Whoever `onReady` calls must find it.
      showing.player = player;
      this.parts.onReady(player.published());
      return player;
    } catch (error) {
      if (!abort.signal.aborted) this.parts.onFailure(error);
      return null;
    }
  }

  async #edgeOf({ phase, abort }: Showing): Promise<number | null> {
    try {
      return await computeEdge(phase.round.activity, abort.signal);
    } catch (error) {
      // A round is worth showing without its edge.
      if (!abort.signal.aborted) this.parts.onFailure(error);
      return null;
    }
  }

  async #write({ phase, abort }: Showing, verdicts: readonly Verdicts[]): Promise<void> {
    const before = this.#writing;
    const writing = before.then(() => {
      abort.signal.throwIfAborted();
      return this.parts.store(phase.round.number, runsOf(phase, verdicts));
    });
    this.#writing = writing.catch(() => undefined);
    await writing;
  }
}

/** With inputs during the run, verdicts are final only when all of them are in. */
async function finalVerdicts(
  { phase, abort }: Showing,
  player: RevealPlayer,
): Promise<readonly Verdicts[]> {
  if (!isSteered(phase.round.activity)) return player.verdicts;
  const verdicts: Verdicts[] = [];
  for (const group of groupsOf(phase)) verdicts.push(await computeVerdicts(group, abort.signal));
  return verdicts;
}

function groupsOf({ round, inputs }: RunningPhase) {
  return rulesOf(round.activity).groups(round.activity, inputs);
}

function runsOf(phase: RunningPhase, verdicts: readonly Verdicts[]): StoredRun[] {
  return groupsOf(phase).flatMap(({ picks }, side) =>
    [...picks].map(([participant, { learningRate, prediction, confidence = null, changes }]) => {
      const verdict = verdicts[side]?.get(participant);
      if (verdict === undefined) throw new Error(`participant ${participant} has no verdict`);
      return { participant, side, learningRate, prediction, confidence, changes, verdict };
    }),
  );
}
