import type { Verdict } from '#core/engine/outcome';
import type { Picks, Verdicts } from '#core/lesson/round';
import type { Board } from '#core/protocol/views/board';
import type { Counts } from '#core/protocol/views/frame';
import type { Participant } from '../state';

/** A run that reached the goal or diverged. */
export interface LeaderboardPlace {
  readonly participant: Participant['number'];
  readonly learningRate: number;
  /** First step of the final hold, or the step of the divergence: public from there on. */
  readonly step: number;
  /** Counts from 1, equal steps share it (1, 1, 3). 0 among the divergences. */
  readonly rank: number;
  readonly tied: boolean;
}

export interface Leaderboard {
  /** Best first: by step, then learning rate, then joining. */
  readonly converged: readonly LeaderboardPlace[];
  /** Lowest learning rate (nearest the edge) first, then joining. */
  readonly divergences: readonly LeaderboardPlace[];
}

/** From this step on a run that ends oscillating is called so: before, a bounce may still be an overshoot. */
const BOUNCING_FROM_STEP = 48;

const known = new WeakMap<Verdicts, { readonly picks: Picks; readonly leaderboard: Leaderboard }>();

/** Ranks come from the runs alone. Sorted once for each set of verdicts, since every phone asks. */
export function leaderboardOf(picks: Picks, verdicts: Verdicts, budget: number): Leaderboard {
  const found = known.get(verdicts);
  if (found?.picks === picks) return found.leaderboard;
  const leaderboard = {
    converged: ranked(
      places(picks, verdicts, 'converged', budget).sort(
        (a, b) =>
          a.step - b.step || a.learningRate - b.learningRate || a.participant - b.participant,
      ),
    ),
    divergences: places(picks, verdicts, 'diverged', budget).sort(
      (a, b) => a.learningRate - b.learningRate || a.participant - b.participant,
    ),
  };
  known.set(verdicts, { picks, leaderboard });
  return leaderboard;
}

/** The step from which this verdict may be shown: its own, or the last one for what only the end decides. */
export function publicFrom({ outcome, step }: Verdict, budget: number): number {
  return outcome === 'converged' || outcome === 'diverged' ? (step ?? budget) : budget;
}

/** The step from which the stage draws a run with its outcome: as the frame counts it, bouncing ones included. */
export function drawnFrom(verdict: Verdict, budget: number): number {
  if (verdict.outcome === 'oscillating') return Math.min(BOUNCING_FROM_STEP, budget);
  return publicFrom(verdict, budget);
}

/** What is public at `step`. The ranks are those of the end: whoever arrives later ranks lower. */
export function leaderboardAt({ converged, divergences }: Leaderboard, step: number): Leaderboard {
  const isShown = (place: LeaderboardPlace) => place.step <= step;
  return { converged: converged.filter(isShown), divergences: divergences.filter(isShown) };
}

/** The class's own bracket of the edge: the highest rate at the goal, the lowest above it that diverged. */
export function bracketOf({ converged, divergences }: Leaderboard): Board['bracket'] {
  const below = converged.reduce((highest, place) => Math.max(highest, place.learningRate), 0);
  const above = divergences.find(({ learningRate }) => learningRate > below)?.learningRate;
  return below === 0 || above === undefined ? null : { below, above };
}

/** This participant's place with the one before and the one after; at an end, the three nearest. */
export function neighboursOf(
  converged: readonly LeaderboardPlace[],
  participant: Participant['number'],
): readonly LeaderboardPlace[] {
  const at = converged.findIndex((place) => place.participant === participant);
  if (at === -1) return [];
  const from = Math.max(0, Math.min(at - 1, converged.length - 3));
  return converged.slice(from, from + 3);
}

/** How many runs are where at `step`, for the frame. */
export function countsAt(verdicts: Verdicts, step: number, budget: number): Counts {
  const counts = { atGoal: 0, onTheWay: 0, bouncing: 0, diverging: 0 };
  for (const verdict of verdicts.values()) counts[standingAt(verdict, step, budget)] += 1;
  return counts;
}

function standingAt(verdict: Verdict, step: number, budget: number): keyof Counts {
  if (verdict.outcome === 'oscillating') {
    return step >= BOUNCING_FROM_STEP ? 'bouncing' : 'onTheWay';
  }
  if (step < publicFrom(verdict, budget)) return 'onTheWay';
  if (verdict.outcome === 'converged') return 'atGoal';
  return verdict.outcome === 'diverged' ? 'diverging' : 'onTheWay';
}

function places(
  picks: Picks,
  verdicts: Verdicts,
  outcome: 'converged' | 'diverged',
  budget: number,
): LeaderboardPlace[] {
  const found: LeaderboardPlace[] = [];
  for (const [participant, { learningRate }] of picks) {
    const verdict = verdicts.get(participant);
    if (verdict?.outcome !== outcome) continue;
    const step = publicFrom(verdict, budget);
    found.push({ participant, learningRate, step, rank: 0, tied: false });
  }
  return found;
}

function ranked(sorted: readonly LeaderboardPlace[]): LeaderboardPlace[] {
  let rank = 0;
  return sorted.map((place, at) => {
    const isTiedUp = sorted[at - 1]?.step === place.step;
    if (!isTiedUp) rank = at + 1;
    return { ...place, rank, tied: isTiedUp || sorted[at + 1]?.step === place.step };
  });
}
