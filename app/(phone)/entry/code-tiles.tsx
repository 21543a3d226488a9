const TILES = [0, 1, 2, 3, 4, 5] as const;

/** A code as tiles in two groups of three. Decoration: what they show is also there as text or in a field. */
export function CodeTiles({
  code,
  active = null,
}: {
  code: string;
  /** The tile that takes the next character. */
  active?: number | null;
}) {
  return (
    <span aria-hidden="true" translate="no" dir="ltr" className="@container flex gap-[6px]">
      {TILES.map((k) => (
        <Tile key={k} character={code[k]} isActive={k === active} isGroupStart={k === 3} />
      ))}
    </span>
  );
}

function Tile({
  character,
  isActive,
  isGroupStart,
}: {
  character: string | undefined;
  isActive: boolean;
  isGroupStart: boolean;
}) {
  const fill = character === undefined ? 'border-on-klein/60' : 'border-on-klein bg-on-klein';
  return (
    <span
      className={`type-code flex aspect-[3/5] max-h-[18dvh] min-h-[40px] min-w-0 grow basis-0 items-center justify-center rounded-phone border-2 text-[min(11.5cqw,4.5rem)] text-[#0a0a1f] transition-colors duration-[160ms] ease-out ${fill} ${
        isGroupStart ? 'ms-[10px]' : ''
      } ${isActive ? 'outline-2 outline-offset-2 outline-on-klein' : ''}`}
    >
      {character}
    </span>
  );
}
