'use client';

import { Check } from 'lucide-react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { roundTitle } from '../../../ui/words/activity-words';
import { useWords } from '../../../words/language';
import { resultWords } from './result-words';

/** Rounds that belong to no item of the plan: made on the spot, or from an item that is gone. */
export function RoundsOffPlan({ view }: { view: InstructorView }) {
  const words = useWords('common', 'console');
  const { plan, pastRounds, phase } = view;
  const planned = new Set(plan.items.map(({ id }) => id));
  const isOff = (planItem: string | null) => planItem === null || !planned.has(planItem);
  const past = pastRounds.filter(({ planItem }) => isOff(planItem));
  const isOpen = phase.kind === 'picking' || phase.kind === 'running';
  const present = isOpen && isOff(phase.round.planItem) ? phase.round : null;
  if (past.length === 0 && present === null) return null;
  return (
    <section aria-label={words.say('console.plan.beside')} className="border-t border-line pb-2">
      <h2 className="px-5 pt-4 pb-1 text-[14px] type-label text-mut">
        {words.say('console.plan.beside')}
      </h2>
      <ol>
        {past.map((round) => (
          <li key={round.number} className="flex gap-3 px-5 py-2 text-[15px]">
            <Check
              size={18}
              strokeWidth={2.75}
              aria-label={words.say('console.plan.done')}
              className="shrink-0"
            />
            <span className="min-w-0">
              <span className="block font-[750]">{roundTitle(words, round)}</span>
              <span className="block text-[13.5px] text-mut">{resultWords(words, round)}</span>
            </span>
          </li>
        ))}
        {present !== null && (
          <li aria-current="step" className="flex gap-3 bg-ink px-5 py-2 text-[15px] text-bg">
            <span className="w-4.5 shrink-0 font-[750]">{present.number}</span>
            <span className="min-w-0">
              <span className="block font-[750]">{roundTitle(words, present)}</span>
              <span className="block text-[13.5px] opacity-85">
                {words.say(`console.kind.${present.activity.kind}`)}
              </span>
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}
