import { size } from '../size';
import { fitName } from './fit-name';
import { PracticeMark } from './practice-mark';

/** In units: the mark and the gap beside it. */
const MARK_ROOM = 40;
/** How much more weight makes the type twice as wide, by how it widens around 600. */
const WIDENING = 2_500;

/** A name of up to 24 letters, of any width, never cut; marked if it is a practice student's. */
export function FittedName({
  name,
  isPractice,
  room,
  units,
  weight = 600,
}: {
  name: string;
  isPractice: boolean;
  /** Width in units. */
  room: number;
  /** Its usual size, in units. */
  units: number;
  weight?: number;
}) {
  const free = room - (isPractice ? MARK_ROOM : 0);
  // Heavier letters are wider.
  const fit = fitName(name, free / (1 + (weight - 600) / WIDENING), units);
  return (
    <span className="flex min-w-0 items-center gap-12">
      <span
        translate="no"
        className={fit.wraps ? 'min-w-0 leading-none wrap-anywhere' : 'whitespace-nowrap'}
        style={{
          ...size(fit.size),
          fontStretch: `${fit.stretch}%`,
          fontWeight: weight,
          letterSpacing: `${fit.tracking}em`,
        }}
      >
        {name}
      </span>
      {isPractice && <PracticeMark />}
    </span>
  );
}
