import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';

/** The part of a phone's state whose changes are worth a vibration. */
export interface Turn {
  readonly kind: StudentView['phase']['kind'] | null;
  readonly round: number | null;
  /** This phone's own result is known. */
  readonly isDecided: boolean;
}

export type Signal = 'lock' | 'verdict';

export function turnOf(view: StudentView | null, you: You | null): Turn {
  const phase = view?.phase;
  if (phase === undefined || !('round' in phase)) {
    return { kind: phase?.kind ?? null, round: null, isDecided: false };
  }
  const { number } = phase.round;
  const isOver = phase.kind === 'finished';
  const hasRun = you?.pick?.round === number && you.verdict !== null;
  const hasStop = you?.tap?.round === number && isOver;
  const hasAnswer = you?.vote?.round === number && isOver && phase.isAnswerShown;
  return { kind: phase.kind, round: number, isDecided: hasRun || hasStop || hasAnswer };
}

/** null if nothing has happened that a hand should feel, and at the first look. */
export function signalBetween(last: Turn, now: Turn): Signal | null {
  if (last.kind === null) return null;
  const isSameRound = last.round === now.round;
  if (isSameRound && last.kind === 'picking' && now.kind !== 'picking') return 'lock';
  return now.isDecided && !(last.isDecided && isSameRound) ? 'verdict' : null;
}
