import { textWidth } from '../../../ui/layout/text-width';

/** The type at its narrowest: the axis value, and the length of a line as a share of its usual one. */
const NARROWEST = { stretch: 75, share: 0.82 };
/** Nothing on the projector is smaller, in units. */
const SMALLEST = 24;

export interface NameFit {
  /** Font size in units. */
  readonly size: number;
  /** In percent of the usual width. */
  readonly stretch: number;
  /** It needs more than one line even at the smallest and narrowest. */
  readonly wraps: boolean;
  /** How much letters are moved together, in em, if two lines aren't enough: 0 or negative. */
  readonly tracking: number;
}

/**
 * How to set a name so that none of it is cut: narrower first, then smaller, then on two lines.
 * @param room in units
 * @param size the usual one, in units
 */
export function fitName(name: string, room: number, size: number): NameFit {
  const share = room / (textWidth(name) * size);
  if (share >= 1) return { size, stretch: 100, wraps: false, tracking: 0 };
  if (share >= NARROWEST.share) {
    const narrow = (1 - share) / (1 - NARROWEST.share);
    const stretch = Math.floor(100 - narrow * (100 - NARROWEST.stretch));
    return { size, stretch, wraps: false, tracking: 0 };
  }
  const smaller = (size * share) / NARROWEST.share;
  const fit = { size: Math.max(SMALLEST, smaller), stretch: NARROWEST.stretch };
  if (smaller >= SMALLEST) return { ...fit, wraps: false, tracking: 0 };
  const letters = [...name].length;
  // A line may end up to a letter short of its full length.
  const lines = 2 * room * (1 - 1 / letters);
  const missing = textWidth(name) * NARROWEST.share - lines / SMALLEST;
  return { ...fit, wraps: true, tracking: Math.min(0, -missing / letters) };
}
