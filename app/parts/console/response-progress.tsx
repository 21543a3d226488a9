'use client';

import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { KeyHint } from '../../ui/control';
import type { GivenVerb } from '../../ui/words/input-words';
import { type Attendance, waitedFor } from '../../ui/words/waited-for';
import { useWords } from '../../words/language';
import { Cover } from './cover';
import type { Covering } from './panel-props';

/** How many have given what is asked for and, once uncovered, what it is: the class doesn't see this yet. */
export function ResponseProgress({
  label,
  verb,
  given,
  attendance,
  isUncovered,
  onToggle,
  children,
}: Covering & {
  /** What is listed, for screen readers. */
  label: string;
  verb: GivenVerb;
  given: number;
  attendance: Attendance;
  /** Shown once it is uncovered. */
  children: ReactNode;
}) {
  const words = useWords('console-rounds');
  const { away } = attendance;
  const of = waitedFor(attendance);
  return (
    <section aria-label={label}>
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-[22px] type-title" aria-live="polite">
          {of === 0
            ? words.say('console-rounds.nobody', { away })
            : words.say('console-rounds.given', { given, of, verb, away })}
        </h2>
        {isUncovered && (
          <p className="flex items-center gap-3 text-[15px] text-mut">
            <span className="flex items-center gap-2">
              <EyeOff size={17} aria-hidden="true" />
              {words.say('console-rounds.unseen')}
            </span>
            <button
              type="button"
              aria-keyshortcuts="V"
              onClick={onToggle}
              className="flex min-h-9 items-center gap-2 rounded-chip type-label text-ink underline decoration-line2 underline-offset-4 hover:decoration-ink"
            >
              {words.say('console-rounds.cover')}
              <KeyHint>V</KeyHint>
            </button>
          </p>
        )}
      </div>
      <div className="mt-1 h-2 overflow-hidden rounded-full bg-line">
        <div
          className="h-full origin-left bg-ink rtl:origin-right transition-transform duration-300"
          style={{ transform: `scaleX(${of === 0 ? 0 : Math.min(1, given / of)})` }}
        />
      </div>
      <div className="mt-6">
        {isUncovered ? children : <Cover verb={verb} onUncover={onToggle} />}
      </div>
    </section>
  );
}
