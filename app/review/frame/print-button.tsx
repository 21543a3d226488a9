'use client';

import { Printer } from 'lucide-react';
import { Control } from '../../ui/control';

export function PrintButton() {
  return (
    <Control icon={<Printer size={18} aria-hidden="true" />} onClick={() => window.print()}>
      Print
    </Control>
  );
}
