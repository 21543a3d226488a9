import { useId } from 'react';
import { CONFIDENCES, type Confidence } from '#core/lesson/round';
import { CONFIDENCE_WORDS } from './confidence-words';
import { RadioTiles } from './radio-tiles';
import { useShown } from './use-shown';

/** How sure somebody is of what they just said. */
export function ConfidenceTiles({
  value,
  isLocked,
  onChoose,
}: {
  value: Confidence | null;
  isLocked: boolean;
  onChoose: (confidence: Confidence) => void;
}) {
  const name = useId();
  const row = useShown<HTMLDivElement>(true);
  return (
    <div ref={row} className="scroll-mb-28">
      <RadioTiles<Confidence>
        name={name}
        legend="How sure are you?"
        tiles={CONFIDENCES.map((confidence) => ({
          value: confidence,
          content: <span className="text-base">{CONFIDENCE_WORDS[confidence]}</span>,
        }))}
        value={value}
        isLocked={isLocked}
        onChoose={onChoose}
        className="grid grid-cols-[repeat(auto-fit,minmax(6em,1fr))] gap-2"
      />
    </div>
  );
}
