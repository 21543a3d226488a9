import type { AnyView, Told } from './fold';

/** What is compared of two lines: all of it as of the same clock. */
interface Heard {
  readonly told: Told<AnyView>;
  readonly startedAt: number;
  readonly heardAt: number;
}

/**
 * Whether nothing that the old line has told is newer than what the new one has. Where the old one has said nothing
 * since the new one began, that is so: the new one was told the whole state afterwards.
 */
export function hasCaughtUp(next: Heard, old: Heard): boolean {
  if (old.heardAt < next.startedAt) return true;
  const { view, you, frame, board } = next.told;
  const before = old.told;
  if (before.view !== null && (view === null || view.version < before.view.version)) return false;
  if (before.you !== null && (you === null || you.version < before.you.version)) return false;
  const isBehind = <Part>(there: Part | null, here: Part | null, at: (part: Part) => number[]) =>
    there !== null &&
    view?.phase.kind === 'running' &&
    (here === null || isLess(at(here), at(there)));
  return (
    !isBehind(before.frame, frame, ([round, sequence]) => [round, sequence]) &&
    !isBehind(before.board, board, ({ round, step }) => [round, step])
  );
}

function isLess([first = 0, second = 0]: number[], [one = 0, two = 0]: number[]): boolean {
  return first < one || (first === one && second < two);
}
