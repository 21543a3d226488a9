import type { ReactNode } from 'react';

export interface RadioTile<Value> {
  readonly value: Value;
  readonly content: ReactNode;
}

/** One choice of a few, as tiles to tap: native radio buttons, so that arrow keys and screen readers work. */
export function RadioTiles<Value extends string>({
  name,
  legend,
  tiles,
  value,
  isLocked,
  onChoose,
  className,
}: {
  /** Unique on the page. */
  name: string;
  legend: ReactNode;
  tiles: readonly RadioTile<Value>[];
  /** null if nothing has been chosen yet. */
  value: Value | null;
  isLocked: boolean;
  onChoose: (value: Value) => void;
  /** The class of the row. */
  className: string;
}) {
  return (
    <fieldset disabled={isLocked} className="min-w-0">
      <legend className="type-title text-lg">{legend}</legend>
      <div className={`mt-2 ${className}`}>
        {tiles.map((tile) => (
          <label
            key={tile.value}
            className="relative flex min-h-12 min-w-0 cursor-pointer flex-col items-center justify-center gap-1 rounded-phone bg-panel px-0.5 py-1.5 text-center text-[0.875rem] leading-tight font-semibold select-none has-checked:bg-ink has-checked:text-bg has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
          >
            <input
              type="radio"
              name={name}
              value={tile.value}
              checked={tile.value === value}
              onChange={() => onChoose(tile.value)}
              className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0 disabled:cursor-default"
            />
            {tile.content}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
