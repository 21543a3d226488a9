'use client';

import { Printer } from 'lucide-react';
import { Control } from '../../ui/control';
import { useWords } from '../../words/language';

export function PrintButton() {
  const words = useWords('review');
  return (
    <Control icon={<Printer size={18} aria-hidden="true" />} onClick={() => window.print()}>
      {words.say('review.print')}
    </Control>
  );
}
