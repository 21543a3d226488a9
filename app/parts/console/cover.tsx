'use client';

import { Eye } from 'lucide-react';
import { Control } from '../../ui/control';

const WHAT: Readonly<Record<string, string>> = {
  picked: 'The picks, and what will become of them, are',
  voted: 'The votes are',
  tapped: 'The taps are',
};
const NAMES: Readonly<Record<string, string>> = { voted: 'votes', tapped: 'taps' };

/** Takes the place of the inputs: a mirrored laptop must not give the answer away unasked. */
export function Cover({ verb, onUncover }: { verb: string; onUncover: () => void }) {
  return (
    <div className="flex min-h-[374px] flex-col items-center justify-center gap-4 rounded-control border border-line bg-[repeating-linear-gradient(135deg,var(--panel)_0_10px,var(--bg)_10px_20px)] px-6 text-center max-[859px]:min-h-56">
      <p className="max-w-100 rounded-chip bg-bg px-3 py-1.5 text-[15px]">
        {WHAT[verb]} covered: this screen may be mirrored to the hall.
      </p>
      <Control icon={<Eye size={18} aria-hidden="true" />} shortcut="V" onClick={onUncover}>
        Show the {NAMES[verb] ?? 'picks'}
      </Control>
    </div>
  );
}
