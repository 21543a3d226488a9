'use client';

import { useWords } from '../../../words/language';
import type { Held } from './votes';

/** The misconceptions of the class, and how many hold each. */
export function HeldMisconceptions({ held }: { held: readonly Held[] }) {
  const words = useWords('charts');
  return (
    <section className="break-inside-avoid border-t border-line pt-5">
      <h2 className="mb-2 text-[20px] type-title">{words.say('charts.votes.held')}</h2>
      {held.length === 0 ? (
        <p className="text-[15px] text-mut">{words.say('charts.votes.held-none')}</p>
      ) : (
        <ul>
          {held.map(({ misconception, votes, sure }) => (
            <li
              key={misconception}
              className="flex items-baseline gap-3 border-t border-line py-1.5 text-[15px] first:border-t-0"
            >
              <span className="w-10 shrink-0 text-end text-[18px] type-figure">
                {words.numbers.count(votes)}
              </span>
              <span className="min-w-0 flex-1">{misconception}</span>
              {sure > 0 && (
                <span className="text-mut">{words.say('charts.votes.sure', { sure })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
