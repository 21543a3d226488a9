'use client';

import { Check } from 'lucide-react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { activityName, roundTitle } from '../../../ui/words/activity-words';
import { ENGLISH_WORDS } from '../../../words/english';
import { resultWords } from './result-words';

/** Rounds that belong to no item of the plan: made on the spot, or from an item that is gone. */
export function RoundsOffPlan({ view }: { view: InstructorView }) {
  const { plan, pastRounds, phase } = view;
  const planned = new Set(plan.items.map(({ id }) => id));
  const isOff = (planItem: string | null) => planItem === null || !planned.has(planItem);
  const past = pastRounds.filter(({ planItem }) => isOff(planItem));
  const isOpen = phase.kind === 'picking' || phase.kind === 'running';
  const present = isOpen && isOff(phase.round.planItem) ? phase.round : null;
  if (past.length === 0 && present === null) return null;
  return (
    <section aria-label="Beside the plan" className="border-t border-line pb-2">
      <h2 className="px-5 pt-4 pb-1 text-[14px] type-label text-mut">Beside the plan</h2>
      <ol>
        {past.map((round) => (
          <li key={round.number} className="flex gap-3 px-5 py-2 text-[15px]">
            <Check size={18} strokeWidth={2.75} aria-label="Done:" className="shrink-0" />
            <span className="min-w-0">
              <span className="block font-[750]">{roundTitle(ENGLISH_WORDS, round)}</span>
              <span className="block text-[13.5px] text-mut">{resultWords(round)}</span>
            </span>
          </li>
        ))}
        {present !== null && (
          <li aria-current="step" className="flex gap-3 bg-ink px-5 py-2 text-[15px] text-bg">
            <span className="w-4.5 shrink-0 font-[750]">{present.number}</span>
            <span className="min-w-0">
              <span className="block font-[750]">{roundTitle(ENGLISH_WORDS, present)}</span>
              <span className="block text-[13.5px] opacity-85">
                {activityName(ENGLISH_WORDS, present.activity.kind).toLowerCase()}
              </span>
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}
