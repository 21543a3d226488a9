/** Of boxes in the window, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface NotePlace {
  /** In the window. */
  readonly left: number;
  readonly top: number;
  /** Of the pointer, from the note's left edge. */
  readonly pointer: number;
  readonly isAbove: boolean;
}

/** Between symbol and note: room for the pointer. */
const GAP = 12;
/** To the edge of the window. */
const MARGIN = 12;
const POINTER_MARGIN = 18;

/** Below the symbol, or above it where there is room only there; always within the window from side to side. */
export function notePlace(
  symbol: Box,
  note: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): NotePlace {
  const middle = symbol.left + symbol.width / 2;
  const last = Math.max(MARGIN, window.width - MARGIN - note.width);
  const left = Math.min(Math.max(MARGIN, middle - 0.3 * note.width), last);
  const bottom = symbol.top + symbol.height;
  const isAbove = bottom + GAP + note.height > window.height && symbol.top - GAP - note.height >= 0;
  return {
    left,
    top: isAbove ? symbol.top - GAP - note.height : bottom + GAP,
    pointer: Math.min(Math.max(POINTER_MARGIN, middle - left), note.width - POINTER_MARGIN),
    isAbove,
  };
}
