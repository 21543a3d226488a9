import { size } from '../../../parts/screen/size';

/** A, B, C… as the phones show them too. */
export function letterOf(choice: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + choice);
}

/** The letter of a choice on its field. */
export function ChoiceLetter({ choice, units }: { choice: number; units: number }) {
  return (
    <span
      className="flex size-64 shrink-0 items-center justify-center rounded-control bg-klein type-title text-on-klein"
      style={size(units)}
    >
      {letterOf(choice)}
    </span>
  );
}
