import { size } from '../../../parts/screen/size';
import { letterOf } from '../../../ui/words/letter-of';

/** The letter of a choice on its background. */
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
