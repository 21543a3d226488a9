import { visibleLength } from '#core/room/people/name';
import { useTextWidths } from '../../../ui/layout/measured-width';
import { size } from '../size';
import { fitName } from './fit-name';
import { PracticeMark } from './practice-mark';

/** In units: the mark and the gap beside it. */
const MARK_ROOM = 40;

/** A name of up to 24 letters, cut only where two lines of the smallest type don't hold it; marked if it is a practice student's. */
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
  const fit = fitName(useTextWidths(name, weight), visibleLength(name), free, units);
  return (
    <span className="flex min-w-0 items-center gap-12">
      <span
        translate="no"
        dir="auto"
        className={
          fit.lines === 1 ? 'whitespace-nowrap' : 'line-clamp-2 leading-[1.05] wrap-anywhere'
        }
        style={{
          ...size(fit.size),
          maxWidth: `calc(${free} * var(--u))`,
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
