'use client';

import { ListPlus, Undo2 } from 'lucide-react';
import { Control } from '../../../ui/control';
import { useWords } from '../../../words/language';
import type { SetupSlice } from '../../setup/use-setup';
import type { NextAction } from '../next/next-step';

/** Opens and closes the form for an activity made on the spot. Absent where the big button opens it. */
export function SetUpControl({ setup, action }: { setup: SetupSlice; action: NextAction | null }) {
  const words = useWords('console');
  if (setup.isOpen) {
    return (
      <Control icon={<Undo2 size={18} aria-hidden="true" />} onClick={setup.close}>
        {words.say('console.control.back')}
      </Control>
    );
  }
  if (action === 'set-up') return null;
  return (
    <Control icon={<ListPlus size={18} aria-hidden="true" />} onClick={setup.open}>
      {words.say('console.next.new')}
    </Control>
  );
}
