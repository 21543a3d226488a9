'use client';

import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { KeyHint } from '../../ui/control';
import type { GivenVerb } from '../../ui/words/input-words';
import { type Attendance, awayWords, waitedFor } from '../../ui/words/waited-for';
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
  const of = waitedFor(attendance);
  return (
    <section aria-label={label}>
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-[22px] type-title" aria-live="polite">
          {givenCount(given, of, verb, awayWords(attendance))}
        </h2>
        {isUncovered && (
          <p className="flex items-center gap-3 text-[15px] text-mut">
            <span className="flex items-center gap-2">
              <EyeOff size={17} aria-hidden="true" />
              the class doesn’t see this yet
            </span>
            <button
              type="button"
              aria-keyshortcuts="V"
              onClick={onToggle}
              className="flex min-h-9 items-center gap-2 rounded-chip type-label text-ink underline decoration-line2 underline-offset-4 hover:decoration-ink"
            >
              Cover
              <KeyHint>V</KeyHint>
            </button>
          </p>
        )}
      </div>
      <div className="mt-1 h-2 overflow-hidden rounded-full bg-line">
        <div
          className="h-full origin-left bg-ink transition-transform duration-300"
          style={{ transform: `scaleX(${of === 0 ? 0 : Math.min(1, given / of)})` }}
        />
      </div>
      <div className="mt-6">
        {isUncovered ? children : <Cover verb={verb} onUncover={onToggle} />}
      </div>
    </section>
  );
}

function givenCount(given: number, of: number, verb: GivenVerb, away: string): string {
  if (of === 0) return away === '' ? 'Nobody is here yet' : `Nobody is here, ${away}`;
  return `${given} of ${of} have ${verb}${away === '' ? '' : `, ${away}`}`;
}
