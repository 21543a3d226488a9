import { textWidth } from '../ui/text-width';

/** The type at its narrowest: the axis value, and what a line then measures of its usual width. */
const NARROWEST = { stretch: 75, share: 0.82 };
/** Nothing on the projector is smaller. */
const SMALLEST = 24;

export interface NameFit {
  /** Font size in units. */
  readonly size: number;
  /** Percent of the usual width. */
  readonly stretch: number;
  /** At the smallest and narrowest it still needs more than one line. */
  readonly wraps: boolean;
}

/**
 * How a name is set so that nothing of it is cut: narrower first, then smaller, then on two lines.
 * @param room in units @param size the usual one, in units
 */
export function fitName(name: string, room: number, size: number): NameFit {
  const share = room / (textWidth(name) * size);
  if (share >= 1) return { size, stretch: 100, wraps: false };
  if (share >= NARROWEST.share) {
    const narrow = (1 - share) / (1 - NARROWEST.share);
    return { size, stretch: Math.floor(100 - narrow * (100 - NARROWEST.stretch)), wraps: false };
  }
  const smaller = (size * share) / NARROWEST.share;
  return {
    size: Math.max(SMALLEST, smaller),
    stretch: NARROWEST.stretch,
    wraps: smaller < SMALLEST,
  };
}
