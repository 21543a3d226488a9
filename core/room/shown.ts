import type { Phase, Picks, Verdicts } from './state';

/** What the host has computed of a running round, and the whole step that it shows now. */
export interface Reveal {
  readonly verdicts: Verdicts;
  readonly step: number;
}

/** The runs on show, of a running or a finished round. */
export interface Shown {
  readonly round: number;
  readonly budget: number;
  readonly picks: Picks;
  readonly verdicts: Verdicts;
  /** Whole; the budget once the round is finished. */
  readonly step: number;
}

/** null where no run is on show. `reveal` counts only while the round runs. */
export function shownOf(phase: Phase, reveal: Reveal | null): Shown | null {
  if (phase.kind !== 'running' && phase.kind !== 'finished') return null;
  const { round, picks } = phase;
  const { budget } = round.experiment;
  const about = { round: round.number, budget, picks };
  if (phase.kind === 'finished') return { ...about, verdicts: phase.verdicts, step: budget };
  return reveal && { ...about, verdicts: reveal.verdicts, step: Math.floor(reveal.step) };
}
