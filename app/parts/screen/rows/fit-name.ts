import { NARROWEST_STRETCH, type TextWidths } from '../../../ui/layout/measured-width';

/** Nothing on the projector is smaller, in units. */
const SMALLEST = 24;
/** Letters moved together further than this, in em, lie on each other. */
const TIGHTEST = -0.09;

export interface NameFit {
  /** Font size in units. */
  readonly size: number;
  /** In percent of the usual width. */
  readonly stretch: number;
  /** How many lines it takes: two only at the smallest and narrowest. */
  readonly lines: 1 | 2;
  /** How much letters are moved together, in em, if two lines aren't enough: 0 or negative. */
  readonly tracking: number;
}

/**
 * How to set a name so that none of it is cut, if that can be: narrower first, then smaller, then on two lines, then
 * tighter.
 * @param room in units
 * @param size the usual one, in units
 */
export function fitName(
  { usual, narrow }: TextWidths,
  letters: number,
  room: number,
  size: number,
): NameFit {
  if (usual * size <= room) return { size, stretch: 100, lines: 1, tracking: 0 };
  if (narrow * size <= room) {
    const share = (usual - room / size) / (usual - narrow);
    const stretch = Math.floor(100 - share * (100 - NARROWEST_STRETCH));
    return { size, stretch, lines: 1, tracking: 0 };
  }
  const smaller = room / narrow;
  if (smaller >= SMALLEST) {
    return { size: smaller, stretch: NARROWEST_STRETCH, lines: 1, tracking: 0 };
  }
  // A line may end up to a letter short of its full length.
  const length = 2 * (room / SMALLEST) * (1 - 1 / letters);
  const tracking = Math.min(0, Math.max(TIGHTEST, (length - narrow) / letters));
  return { size: SMALLEST, stretch: NARROWEST_STRETCH, lines: 2, tracking };
}
