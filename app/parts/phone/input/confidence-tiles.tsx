import { useId } from 'react';
import { CONFIDENCES, type Confidence } from '#core/lesson/round';
import { useWords } from '../../../words/language';
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
  const words = useWords('play');
  const name = useId();
  const row = useShown<HTMLDivElement>(true);
  return (
    <div ref={row}>
      <RadioTiles<Confidence>
        name={name}
        legend={words.say('play.sure')}
        tiles={CONFIDENCES.map((confidence) => ({
          value: confidence,
          content: <span className="text-base">{words.say(`play.sure.${confidence}`)}</span>,
        }))}
        value={value}
        isLocked={isLocked}
        onChoose={onChoose}
        className="grid grid-cols-[repeat(auto-fit,minmax(6em,1fr))] gap-2"
      />
    </div>
  );
}
