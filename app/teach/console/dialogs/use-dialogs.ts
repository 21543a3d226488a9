'use client';

import { useState } from 'react';
import type { Intention } from '#core/protocol/commands';
import type { Command } from '../commands/use-command';
import { type Asking, type OpenedDialog, stillAsked } from './asking';

/** What is open over the console. */
export interface DialogsSlice {
  readonly asking: Asking;
  readonly ask: (asking: Asking) => void;
  readonly shut: () => void;
  /** Sends what a dialog asked about, and closes the dialog on success. */
  readonly confirm: (intention: Intention) => void;
}

/** @param moment the phase and round of now */
export function useDialogs(command: Command, moment: string, first: Asking = null): DialogsSlice {
  const [asked, setAsked] = useState<OpenedDialog>({ asking: first, moment });
  const ask = (asking: Asking) => setAsked({ asking, moment });
  return {
    asking: stillAsked(asked, moment),
    ask,
    shut: () => {
      command.forgetRefusal();
      ask(null);
    },
    confirm: async (intention) => {
      if (await command.run(intention)) ask(null);
    },
  };
}
