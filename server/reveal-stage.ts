import type { Reveal } from '#core/room/shown';
import type { Participant, Round, RunningPhase, Verdicts } from '#core/room/state';
import { RevealPlayer } from './reveal-player';
import type { StoredRun } from './store/room-store';

export interface RevealStageParts {
  /** The step to be shown at this moment. */
  readonly step: () => number;
  readonly store: (round: Round['number'], runs: readonly StoredRun[]) => Promise<void>;
  /** The player is there. Who is public already, after a restart in mid-run. */
  readonly onReady: (published: readonly Participant['number'][]) => void;
  readonly onFailure: (error: unknown) => void;
}

interface Showing {
  readonly phase: RunningPhase;
  readonly abort: AbortController;
  player: RevealPlayer | null;
  /** Whether the rows for the review are written. */
  rows: Promise<boolean>;
}

/** Holds the player of the running round, and has its runs stored while it plays. */
export class RevealStage {
  #showing: Showing | null = null;

  constructor(private readonly parts: RevealStageParts) {}

  get player(): RevealPlayer | null {
    return this.#showing?.player ?? null;
  }

  get reveal(): Reveal | null {
    return this.player?.reveal ?? null;
  }

  /** Nothing changes where this round is on already. */
  show(phase: RunningPhase): void {
    if (this.#showing?.phase.round.number === phase.round.number) return;
    this.clear();
    const showing: Showing = {
      phase,
      abort: new AbortController(),
      player: null,
      rows: Promise.resolve(false),
    };
    this.#showing = showing;
    showing.rows = this.#prepare(showing);
  }

  /** The verdicts, once they are stored for the review; null where that failed: then it is tried again. */
  async finished(): Promise<Verdicts | null> {
    const showing = this.#showing;
    if (showing === null) return null;
    if (await showing.rows) return showing.player?.verdicts ?? null;
    if (this.#showing === showing) showing.rows = this.#prepare(showing);
    return null;
  }

  clear(): void {
    this.#showing?.abort.abort();
    this.#showing = null;
  }

  async #prepare(showing: Showing): Promise<boolean> {
    const { phase, abort } = showing;
    try {
      showing.player ??= await this.#begin(phase, abort.signal);
      const { verdicts } = showing.player;
      await this.parts.store(phase.round.number, runsOf(phase, verdicts));
      return true;
    } catch (error) {
      if (!abort.signal.aborted) this.parts.onFailure(error);
      return false;
    }
  }

  async #begin(phase: RunningPhase, signal: AbortSignal): Promise<RevealPlayer> {
    const player = await RevealPlayer.prepare(phase, this.parts.step, signal);
    // The first to ask for the reveal must find it.
    if (this.#showing?.phase === phase) this.#showing.player = player;
    this.parts.onReady(player.published());
    return player;
  }
}

function runsOf(phase: RunningPhase, verdicts: Verdicts): StoredRun[] {
  return [...phase.picks].map(([participant, { learningRate }]) => {
    const verdict = verdicts.get(participant);
    if (verdict === undefined) throw new Error(`participant ${participant} has no verdict`);
    return { participant, learningRate, verdict };
  });
}
