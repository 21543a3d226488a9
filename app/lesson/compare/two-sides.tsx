import type { ReactNode } from 'react';
import type { Words } from '#core/words/words';

/** Where the points stand before anybody plays. */
export const FIRST_STEP = 3;

/** Slider, sentence and points on one side, curves and table on the other; on a phone below one another. */
export function TwoSides({
  words,
  controls,
  sentence,
  places,
  losses,
  table,
}: {
  words: Words<'lesson-figures'>;
  controls: ReactNode;
  sentence: ReactNode;
  places: ReactNode;
  losses: ReactNode;
  table: ReactNode;
}) {
  return (
    <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
      <div>
        {controls}
        <div className="mt-4">{sentence}</div>
      </div>
      <div className="lg:col-start-2">
        <h3 className="mb-3 flex justify-between gap-4 font-bold">
          <span>{words.say('lesson-figures.losses')}</span>
          <span className="font-medium text-mut">{words.say('lesson-figures.log')}</span>
        </h3>
        {losses}
      </div>
      <div>
        <h3 className="mb-3 font-bold">{words.say('lesson-figures.on-the-loss')}</h3>
        {places}
      </div>
      <div>{table}</div>
    </div>
  );
}
