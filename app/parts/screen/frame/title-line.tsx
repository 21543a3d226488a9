import type { ReactNode } from 'react';
import { textWidth } from '../../../ui/layout/text-width';
import { size } from '../size';

/** The length of a line across the screen, in units. */
const LINE = 1808;
const LARGEST = 54;
const ON_TWO_LINES = 44;
/** Below this size two lines are better. */
const ONE_LINE = 42;
/** The display type is wider than the normal one by this factor. */
const DISPLAY = 1.1;

/** The finding of a picture as a headline, as large as its space allows, and what stands to its right. */
export function TitleLine({
  title,
  beside = 0,
  children,
}: {
  title: string;
  /** The width that this takes, in units: the headline has the rest of the line. */
  beside?: number;
  children?: ReactNode;
}) {
  const room = LINE - beside;
  const sentences = title.split(/(?<=\.) (?=\D)/);
  const widthOf = (text: string) => textWidth(text) * DISPLAY;
  const oneLine = room / widthOf(title);
  // On one line if it is large enough there; otherwise each sentence on its own line, or a single one on two.
  const isOneLine = oneLine >= ONE_LINE;
  const longest = Math.max(...sentences.map(widthOf));
  const twoLines = sentences.length === 1 ? (1.85 * room) / longest : room / longest;
  const units = isOneLine ? Math.min(LARGEST, oneLine) : Math.min(ON_TWO_LINES, twoLines);
  return (
    <header className="flex h-130 shrink-0 items-center justify-between gap-56">
      <h1
        className="min-w-0 text-balance type-display"
        style={size(Math.max(28, Math.floor(units)))}
      >
        {sentences.map((sentence, at) => (
          <span key={sentence} className={isOneLine ? '' : 'block'}>
            {at > 0 && ' '}
            {sentence}
          </span>
        ))}
      </h1>
      {children}
    </header>
  );
}
