import { textWidth } from '../../../ui/layout/text-width';

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
  /** Letters moved together, in em, where two lines would not do: 0 or below. */
  readonly tracking: number;
}

/**
 * How a name is set so that nothing of it is cut: narrower first, then smaller, then on two lines.
 * @param room in units @param size the usual one, in units
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
  // A line may end up to a letter short of its room.
  const lines = 2 * room * (1 - 1 / letters);
  const missing = textWidth(name) * NARROWEST.share - lines / SMALLEST;
  return { ...fit, wraps: true, tracking: Math.min(0, -missing / letters) };
}
