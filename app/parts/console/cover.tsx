'use client';

import { Eye } from 'lucide-react';
import { Control } from '../../ui/control';
import type { GivenVerb } from '../../ui/words/input-words';

/** What is covered, and the same on the button that uncovers it. */
const COVERED: Readonly<Record<GivenVerb, readonly [what: string, name: string]>> = {
  picked: ['The picks, and what will become of them, are', 'picks'],
  voted: ['The votes are', 'votes'],
  tapped: ['The taps are', 'taps'],
  guessed: ['The guesses are', 'guesses'],
};

/** Takes the place of the inputs: a mirrored laptop must not give the answer away unasked. */
export function Cover({ verb, onUncover }: { verb: GivenVerb; onUncover: () => void }) {
  const [what, name] = COVERED[verb];
  return (
    <div className="flex min-h-[374px] flex-col items-center justify-center gap-4 rounded-control border border-line bg-[repeating-linear-gradient(135deg,var(--panel)_0_10px,var(--bg)_10px_20px)] px-6 text-center max-[859px]:min-h-56">
      <p className="max-w-100 rounded-chip bg-bg px-3 py-1.5 text-[15px]">
        {what} covered: this screen may be mirrored to the hall.
      </p>
      <Control icon={<Eye size={18} aria-hidden="true" />} shortcut="V" onClick={onUncover}>
        Show the {name}
      </Control>
    </div>
  );
}
