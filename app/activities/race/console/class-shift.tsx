'use client';

import { useMemo } from 'react';
import { shiftHeadline, shiftOf } from '../../../charts/shift/shift';
import { ShiftStrips } from '../../../charts/shift/shift-strips';
import type { ConsolePhase } from '../../../parts/console/panel-props';
import { useWords } from '../../../words/language';

/** How the class has moved since the last round with the same experiment. Nothing if there was none. */
export function ClassShift({ phase }: { phase: ConsolePhase<'finished'> }) {
  const words = useWords('findings');
  const { previousPicks, picks, verdicts, edge } = phase;
  const shift = useMemo(
    () => (previousPicks === null ? null : shiftOf(previousPicks, picks)),
    [previousPicks, picks],
  );
  if (previousPicks === null || shift === null) return null;
  return (
    <section className="border-t border-line pt-5">
      <h2 className="mb-3 text-[20px] text-balance type-title">{shiftHeadline(words, shift)}</h2>
      <div className="h-70 text-[13px]">
        <ShiftStrips
          previous={previousPicks}
          picks={picks}
          verdicts={verdicts}
          shift={shift}
          edge={edge}
        />
      </div>
    </section>
  );
}
