import { Lock } from 'lucide-react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { Control } from '../../ui/control';
import { rich } from '../../ui/rich';
import { useWords } from '../../words/language';
import type { Command } from './commands/use-command';
import type { DialogsSlice } from './dialogs/use-dialogs';

/** The entry has locked itself: why, and the two things that can be done about it. */
export function CrowdedBanner({
  view,
  blocked,
  command,
  ask,
}: {
  view: InstructorView;
  blocked: string | null;
  command: Command;
  ask: DialogsSlice['ask'];
}) {
  const words = useWords('console');
  if (!view.isCrowded || view.phase.kind === 'closed') return null;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-panel px-5 py-2 text-[15px]"
    >
      <Lock size={18} className="shrink-0" aria-hidden="true" />
      <p className="min-w-60 flex-1">
        {rich(words, 'console.crowded', {
          expected: view.expected,
          b: (inside) => <strong className="type-label">{inside}</strong>,
        })}
      </p>
      <Control
        blocked={blocked}
        onClick={() => void command.run({ type: 'set-entry', isOpen: true })}
      >
        {words.say('console.crowded.open')}
      </Control>
      <Control blocked={blocked} onClick={() => ask('clear-out')}>
        {words.say('console.remove-many')}
      </Control>
    </div>
  );
}
