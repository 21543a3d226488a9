import type { ReactNode } from 'react';
import { textWidth } from '../fit-name';
import { size } from '../size';

/** Units of a line across the screen. */
const LINE = 1808;
const LARGEST = 54;
/** The display type is wider than the usual one by this factor. */
const DISPLAY = 1.1;

/** The finding of a picture as a headline, as large as its room allows, and what stands to its right. */
export function TitleLine({
  title,
  room = LINE,
  children,
}: {
  title: string;
  /** Units that the headline may take, of one line. */
  room?: number;
  children?: ReactNode;
}) {
  const oneLine = room / (textWidth(title) * DISPLAY);
  const units = oneLine >= 40 ? Math.min(LARGEST, oneLine) : Math.min(42, 1.85 * oneLine);
  return (
    <header className="flex h-130 shrink-0 items-center justify-between gap-56">
      <h1
        className="min-w-0 text-balance type-display"
        style={size(Math.max(28, Math.floor(units)))}
      >
        {title}
      </h1>
      {children}
    </header>
  );
}
