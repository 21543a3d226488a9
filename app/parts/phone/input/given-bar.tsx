import { formatCount } from '#core/engine/number-format';

/** How many of the class have picked or answered. */
export function GivenBar({
  given,
  participants,
  verb,
  standing,
}: {
  given: number;
  participants: number;
  /** "picked" or "answered". */
  verb: string;
  /** Why the clock has stopped, in a few words; null while it runs. */
  standing: string | null;
}) {
  const left = Math.max(0, participants - given);
  const share = participants === 0 ? 0 : Math.min(1, given / participants);
  return (
    <div className="px-4 py-3.5 text-base">
      <div className="flex flex-wrap justify-between gap-x-3">
        <span>
          <strong className="font-bold">
            {formatCount(given)} of {formatCount(participants)}
          </strong>{' '}
          {participants === 1 ? 'has' : 'have'} {verb}
        </span>
        <span className="text-mut">
          {standing ?? (left === 0 ? 'everybody' : `${formatCount(left)} to go`)}
        </span>
      </div>
      <div aria-hidden="true" className="mt-2 h-2 overflow-hidden rounded-full bg-line">
        <div
          className="h-full w-full origin-left rounded-full bg-ink transition-transform duration-300"
          style={{ transform: `translateX(${100 * (share - 1)}%)` }}
        />
      </div>
    </div>
  );
}
