'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { Verdict } from '#core/engine/outcome';
import type { Verdicts } from '#core/lesson/round';
import { Control } from '../../ui/control';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { useWords } from '../../words/language';
import { endOfRunWords } from './words';

const ROWS_AT_ONCE = 50;

export interface ArrivalColumn {
  /** Two sides may have the same title. */
  readonly id: string;
  readonly title: string;
  readonly verdicts: Verdicts;
  readonly budget: number;
}

export interface ArrivalRow {
  readonly key: number;
  /** null: it is one of the instructor's rates. */
  readonly name: string | null;
  readonly learningRate: number;
}

/** Every run with its end, the first to arrive or to leave first. */
export function Arrivals({
  rows,
  columns,
}: {
  rows: readonly ArrivalRow[];
  /** What happened, then what it is compared with. */
  columns: readonly ArrivalColumn[];
}) {
  const words = useWords('replay');
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const first = columns[0]?.verdicts;
  const sorted = useMemo(
    () =>
      isOpen
        ? [...rows].sort(
            (a, b) =>
              stepOf(first?.get(a.key)) - stepOf(first?.get(b.key)) ||
              a.learningRate - b.learningRate ||
              a.key - b.key,
          )
        : [],
    [rows, first, isOpen],
  );
  const left = sorted.length - shown;
  const hasNames = rows.some(({ name }) => name !== null);
  return (
    <details className="open:basis-full" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 content-center min-[900px]:pointer-fine:min-h-8 text-[16px] type-title">
        {words.say('replay.arrivals')}
      </summary>
      {isOpen && (
        <div className="min-w-0 overflow-x-auto">
          <table
            aria-label={words.say('replay.arrivals')}
            className="w-full max-w-200 border-collapse text-[15px]"
          >
            <thead className="text-start text-[14px] text-mut">
              <tr className="border-b border-ink">
                {hasNames && <Head>{words.say('replay.arrivals.student')}</Head>}
                <Head isNumber>{words.say('replay.arrivals.rate')}</Head>
                {columns.map(({ id, title }) => (
                  <Head key={id}>{title}</Head>
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.slice(0, shown).map(({ key, name, learningRate }) => (
                <tr key={key} className="border-b border-line">
                  {hasNames && (
                    <th scope="row" translate="no" className="py-1.5 pe-4 text-start font-[700]">
                      {name}
                    </th>
                  )}
                  <td className="py-1.5 pe-6 text-end">{words.numbers.rate(learningRate)}</td>
                  {columns.map(({ id, verdicts, budget }) => (
                    <td key={id} className="py-1.5 pe-4">
                      <End verdict={verdicts.get(key)} budget={budget} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {left > 0 && (
            <Control className="mt-2" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
              {words.say('replay.arrivals.more', { count: Math.min(left, ROWS_AT_ONCE), left })}
            </Control>
          )}
        </div>
      )}
    </details>
  );
}

function stepOf(verdict: Verdict | undefined): number {
  return verdict?.step ?? Number.MAX_SAFE_INTEGER;
}

function Head({ isNumber = false, children }: { isNumber?: boolean; children: ReactNode }) {
  return (
    <th scope="col" className={`py-1.5 type-label ${isNumber ? 'pe-6 text-end' : 'pe-4'}`}>
      {children}
    </th>
  );
}

function End({ verdict, budget }: { verdict: Verdict | undefined; budget: number }) {
  const words = useWords('replay');
  if (verdict === undefined) return words.say('replay.arrivals.no-run');
  return (
    <span className="flex items-center gap-2">
      <OutcomeMark kind={verdict.outcome} size={15} />
      {endOfRunWords(words, verdict, budget)}
    </span>
  );
}
