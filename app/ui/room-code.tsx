/** A room's code in two groups of three, read out letter by letter. */
export function RoomCode({ code, className = '' }: { code: string; className?: string }) {
  const half = Math.ceil(code.length / 2);
  return (
    <span translate="no" className={`type-code whitespace-nowrap ${className}`}>
      <span className="sr-only">{`Room ${[...code].join(' ')}`}</span>
      <span aria-hidden="true">
        {code.slice(0, half)}
        <span className="inline-block w-[0.22em]" />
        {code.slice(half)}
      </span>
    </span>
  );
}
