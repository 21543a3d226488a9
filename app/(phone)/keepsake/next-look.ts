/** Between two looks at the server, at least; so long after the first one. */
export const LEAST_GAP_MS = 60_000;
/** Each wait is so much longer than the one before: who still reads after hours is seldom called back. */
const GROWTH = 1.15;
/** A room that is found open is asked for once more after so long. */
const OPEN_AGAIN_MS = 3_000;
/** Asked again where no answer came: at most so many times the first wait. */
const LONGEST_RETRY = 12;
/** Then only when the page is turned to again. */
export const MOST_LOOKS = 30;

/**
 * How long a page that is turned to waits until it may look, in ms. By the clock of the day, since the others stand still
 * while a device sleeps; that one may be set meanwhile.
 * @param lookedAt when it looked last, by that clock; -Infinity: never
 */
export function waitToLook(lookedAt: number, now: number): number {
  return Math.min(LEAST_GAP_MS, Math.max(0, lookedAt + LEAST_GAP_MS - now));
}

/** How a page whose room is closed stands with the server. */
export interface Looked {
  /** How often it has asked, this answer included; above 0. */
  readonly looks: number;
  /** What came of it. `later`: no answer. */
  readonly answer: 'open' | 'kept' | 'nothing' | 'later';
  /** After `later`, ms. */
  readonly after: number;
  /** Whether the server has said, since the room closed, what there is for this phone. */
  readonly isAnswered: boolean;
  /**
   * Whether the room's socket refuses this phone. One that is still connected is told by its view when the room opens
   * again, and needs no look.
   */
  readonly isRefused: boolean;
  /** Nobody sees the page. */
  readonly isHidden: boolean;
}

/** What is done next: wait so many ms and ask again, go into the room, or nothing until the page is turned to again. */
export function nextLook({
  looks,
  answer,
  after,
  isAnswered,
  isRefused,
  isHidden,
}: Looked): number | 'enter' | null {
  // At once only where it was closed before: a page that keeps finding it open mustn't reload without end.
  if (answer === 'open' && isRefused && looks > 1) return 'enter';
  if (looks >= MOST_LOOKS) return null;
  if (answer === 'open') return OPEN_AGAIN_MS * looks;
  // Until it has been told, the page asks on in a pocket, too: the laptop may soon be gone.
  if (isAnswered && (isHidden || !isRefused)) return null;
  if (answer === 'later') return after * Math.min(looks, LONGEST_RETRY);
  return LEAST_GAP_MS * GROWTH ** (looks - 1);
}
