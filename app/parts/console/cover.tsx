'use client';

import { Eye } from 'lucide-react';
import { Control } from '../../ui/control';
import type { GivenVerb } from '../../ui/words/input-words';
import { useWords } from '../../words/language';

/** Takes the place of the inputs: a mirrored laptop must not give the answer away unasked. */
export function Cover({ verb, onUncover }: { verb: GivenVerb; onUncover: () => void }) {
  const words = useWords('console-rounds');
  return (
    <div className="flex min-h-[374px] flex-col items-center justify-center gap-4 rounded-control border border-line bg-[repeating-linear-gradient(135deg,var(--panel)_0_10px,var(--bg)_10px_20px)] px-6 text-center max-[859px]:min-h-56">
      <p className="max-w-100 rounded-chip bg-bg px-3 py-1.5 text-[15px]">
        {words.say(`console-rounds.covered.${verb}`)}
      </p>
      <Control icon={<Eye size={18} aria-hidden="true" />} shortcut="V" onClick={onUncover}>
        {words.say(`console-rounds.show.${verb}`)}
      </Control>
    </div>
  );
}
