import { formatCount } from '#core/engine/number-format';

/** How many of the class have picked. */
export function PickedBar({
  picked,
  participants,
  isPaused,
}: {
  picked: number;
  participants: number;
  /** The server has just come back, and waits for the phones. */
  isPaused: boolean;
}) {
  const left = Math.max(0, participants - picked);
  const share = participants === 0 ? 0 : Math.min(1, picked / participants);
  return (
    <div className="px-4 py-3.5 text-base">
      <div className="flex justify-between gap-3">
        <span>
          <strong className="font-bold">
            {formatCount(picked)} of {formatCount(participants)}
          </strong>{' '}
          {participants === 1 ? 'has picked' : 'have picked'}
        </span>
        <span className="text-mut">
          {isPaused ? 'the clock waits' : left === 0 ? 'everybody' : `${formatCount(left)} to go`}
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
