import { classSplit, type SweepPoint } from '../sweep-data';

/** The rates that the axis shows, and those beyond its ends, lowest first. */
export interface Domain {
  readonly lowest: number;
  readonly highest: number;
  readonly furtherLeft: readonly number[];
  readonly furtherRight: readonly number[];
}

/** Rates more than this many decades from their neighbours may be left off the axis. */
const LONELY = 0.3;
/** At most this share of the picks, or two, is left off at each end; a small class is shown whole. */
const SHARE_OFF = 0.04;
const SMALL_CLASS = 20;
/** Free space at both ends, in decades. */
const ROOM = 0.05;
/** The least span of the axis, in decades, even around a single rate. */
const LEAST_SPAN = 0.7;
/** An edge within this many decades of the picks is shown too, with some room beyond it. */
const REACH_FOR_EDGE = 0.6;
const ROOM_BEHIND_EDGE = 0.18;
const ROOM_BEFORE_EDGE = 0.3;
/** The divergences, if they all lie above the others, get at least this share of the axis. */
const LEAST_WALL = 0.22;

/** What an axis without picks shows. */
const EMPTY: Domain = { lowest: 1e-3, highest: 1, furtherLeft: [], furtherRight: [] };

/** @param points lowest rate first @param edges rates worth showing besides the picks, if they are near */
export function sweepDomain(points: readonly SweepPoint[], edges: readonly number[]): Domain {
  if (points.length === 0) return EMPTY;
  const [from, to] = points.length < SMALL_CLASS ? [0, points.length] : kept(points);
  let low = Math.log10(points[from]!.learningRate);
  let high = Math.log10(points[to - 1]!.learningRate);
  for (const edge of edges.map(Math.log10)) {
    if (edge > high - ROOM_BEHIND_EDGE && edge < high + REACH_FOR_EDGE) {
      high = Math.max(high, edge + ROOM_BEHIND_EDGE);
    }
    if (edge < low + ROOM && edge > low - REACH_FOR_EDGE)
      low = Math.min(low, edge - ROOM_BEFORE_EDGE);
  }
  const split = classSplit(points);
  if (split !== null && split.below > 0) {
    const wall = Math.log10(split.above);
    high = Math.max(high, wall + (LEAST_WALL / (1 - LEAST_WALL)) * (wall - low));
  }
  const missing = Math.max(0, LEAST_SPAN - (high - low));
  const room = Math.max(ROOM, 0.03 * (high - low)) + missing / 2;
  const rates = points.map(({ learningRate }) => learningRate);
  const [lowest, highest] = [10 ** (low - room), 10 ** (high + room)];
  return {
    lowest,
    highest,
    // What was cut off may yet be on the axis, where an edge or the wall has made it longer.
    furtherLeft: rates.slice(0, from).filter((rate) => rate < lowest),
    furtherRight: rates.slice(to).filter((rate) => rate > highest),
  };
}

/** The range of the points left when isolated ones at the ends are cut off; never one that converged. */
function kept(points: readonly SweepPoint[]): [number, number] {
  const most = Math.max(2, Math.floor(SHARE_OFF * points.length));
  const decades = points.map(({ learningRate }) => Math.log10(learningRate));
  const isCuttable = (k: number) => points[k]!.outcome !== 'converged';
  let from = 0;
  for (let k = 0; k < most && isCuttable(k); k++) {
    if (decades[k + 1]! - decades[k]! > LONELY) from = k + 1;
  }
  let to = points.length;
  for (let k = points.length - 1; k >= points.length - most && isCuttable(k); k--) {
    if (decades[k]! - decades[k - 1]! > LONELY) to = k;
  }
  return [from, to];
}
