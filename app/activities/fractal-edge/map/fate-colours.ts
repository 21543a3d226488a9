import { UNKNOWN } from '#core/engine/theory/rate-map';

type Colour = readonly [red: number, green: number, blue: number];

/** Quick is light where runs arrive, and dark where they diverge: so the two differ most where both are slow. */
const ARRIVED: readonly [Colour, Colour] = [
  [31, 229, 180],
  [6, 52, 44],
];
const DIVERGED: readonly [Colour, Colour] = [
  [66, 14, 12],
  [255, 138, 92],
];
const MOVING: Colour = [31, 27, 234];
/** Doublings of the steps from one end of a scale to the other. */
const DOUBLINGS = 7;

/** The colours of every fate from −budget−1 to budget+1, made once for a picture. */
export class FateColours {
  readonly #bytes: Uint8Array;

  constructor(private readonly budget: number) {
    this.#bytes = new Uint8Array(3 * (2 * budget + 3));
    for (let fate = -budget - 1; fate <= budget + 1; fate++) {
      this.#bytes.set(colourOf(fate), 3 * (fate + budget + 1));
    }
  }

  /** Writes the colour into four bytes of a picture; leaves a pixel that isn't known yet as it is. */
  paint(fate: number, bytes: Uint8ClampedArray, at: number): void {
    if (fate === UNKNOWN) return;
    const from = 3 * (fate + this.budget + 1);
    bytes[at] = this.#bytes[from]!;
    bytes[at + 1] = this.#bytes[from + 1]!;
    bytes[at + 2] = this.#bytes[from + 2]!;
    bytes[at + 3] = 255;
  }
}

function colourOf(fate: number): Colour {
  if (fate === 0) return MOVING;
  const share = Math.min(1, Math.log2(Math.abs(fate)) / DOUBLINGS);
  const [quick, slow] = fate > 0 ? ARRIVED : DIVERGED;
  return [0, 1, 2].map((k) => Math.round(quick[k]! + share * (slow[k]! - quick[k]!))) as [
    number,
    number,
    number,
  ];
}

/** For the key: from quick to slow. */
export const FATE_KEY = [
  { fate: 'arrives', colours: ARRIVED },
  { fate: 'diverges', colours: DIVERGED },
  { fate: 'neither', colours: [MOVING, MOVING] },
] as const;

export function css([red, green, blue]: Colour): string {
  return `rgb(${red} ${green} ${blue})`;
}
