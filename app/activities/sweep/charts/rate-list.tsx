'use client';

import { Explained } from '../../../ui/explained';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { useWords } from '../../../words/language';
import type { RateStory } from './rate-stories';
import { SignsSaid } from './signs-said';

/** What each rate came to: its signs, and why. */
export function RateList({ stories }: { stories: readonly RateStory[] }) {
  const words = useWords('common');
  return (
    <ul className="max-w-200 border-t border-line">
      {stories.map(({ key, learningRate, verdict: { outcome }, signs, explanation }) => (
        <li
          key={key}
          className="grid grid-cols-[minmax(7.5rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-1 border-b border-line py-3 text-[16px] max-[599px]:grid-cols-1"
        >
          <p className="flex items-center gap-2.5">
            <OutcomeMark kind={outcome} size={16} />
            <strong className="font-[750]">{words.numbers.rate(learningRate)}</strong>
          </p>
          <div>
            <p className="font-semibold">
              {`${capital(words.say(`common.outcome.${outcome}`))}. `}
              <SignsSaid signs={signs} />
            </p>
            <p className="text-mut">
              <Explained explanation={explanation} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
