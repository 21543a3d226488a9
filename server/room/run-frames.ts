import type { Millis } from '#core/lesson/round';
import { elapsedAt } from '#core/room/clock';
import { currentStep, playbackDuration } from '#core/room/playback';
import type { Phase } from '#core/room/state';
import type { TimeSource } from '../process/time-source';
import type { RevealPlayer } from '../reveal/reveal-player';
import { FramePace } from './frame-pace';
import type { RoomChannels } from './room-channels';

export interface RunFramesParts {
  readonly time: TimeSource;
  readonly channels: Pick<RoomChannels, 'frame'>;
  readonly framesAfter: number;
  readonly phase: () => Phase;
  /** null until the runs are simulated. */
  readonly player: () => RevealPlayer | null;
  /** What the step of a frame has brought. */
  readonly onNews: (news: ReturnType<RevealPlayer['advanceTo']>) => void;
}

/** The frames of a room's runs: how far the one that is shown has come, told to everybody at once. */
export class RunFrames {
  readonly #pace = new FramePace();
  #sequence: number;

  constructor(private readonly parts: RunFramesParts) {
    this.#sequence = parts.framesAfter;
  }

  /** How long from one to the next. */
  get interval(): Millis {
    return this.#pace.interval;
  }

  /** The step to be shown at this moment; 0 where nothing runs. */
  get step(): number {
    return this.#shown()?.step ?? 0;
  }

  send(): void {
    const shown = this.#shown();
    const player = this.parts.player();
    if (shown === null || player === null) return;
    const news = player.advanceTo(shown.step);
    this.#sequence += 1;
    const frame = player.frame(this.#sequence, shown.elapsed);
    // Before the news: behind a board of the same tick every connection would be busy, and miss it.
    this.#pace.timed(() => this.parts.channels.frame(this.#sequence, JSON.stringify(frame)));
    this.parts.onNews(news);
  }

  #shown(): { readonly elapsed: Millis; readonly step: number } | null {
    const phase = this.parts.phase();
    if (phase.kind !== 'running') return null;
    const now = this.parts.time.now();
    const elapsed = Math.min(elapsedAt(phase.clock, now), playbackDuration(phase.round.activity));
    return { elapsed, step: currentStep(phase, now) };
  }
}
