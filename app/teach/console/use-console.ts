'use client';

import { useMemo, useState } from 'react';
import type { InstructorView } from '#core/protocol/views';
import type { Told } from '../../live/fold';
import type { Intention } from '../../live/room-connection';
import { type Draft, type DraftResult, roundOfDraft } from '../setup/draft';
import { useDraft } from '../setup/use-draft';
import type { ConsoleConnection } from './connection';
import type { KeyAction } from './keys';
import { type NextStep, nextStep } from './next-step';
import { type Command, useCommand } from './use-command';
import { useKeys } from './use-keys';
import { usePressGuard } from './use-press-guard';

/** Seconds that one press adds. */
export const ADDED_SECONDS = 30;

/** What is open over the console. */
export type Asking = 'end-run' | 'close-room' | 'code' | null;

/** One console's state beyond what the server tells, and everything that can be done with it. */
export interface ConsoleModel {
  readonly view: InstructorView;
  readonly isLive: boolean;
  readonly step: NextStep;
  /** The step has just become another one: for a moment no press counts. */
  readonly isQuiet: boolean;
  readonly draft: Draft;
  readonly draftResult: DraftResult;
  /** After a round, while its results stay on the projector. */
  readonly isSettingUp: boolean;
  /** The picks of the open round are on screen. */
  readonly isUncovered: boolean;
  readonly asking: Asking;
  readonly command: Command;
  readonly addressCommand: Command;
  readonly changeDraft: (draft: Draft) => void;
  /** What the big button does. */
  readonly goOn: () => void;
  readonly addTime: () => void;
  readonly toggleUncovered: () => void;
  /** The round just finished once more, with the same settings. */
  readonly repeatRound: () => void;
  readonly returnToLobby: () => void;
  readonly returnToResults: () => void;
  readonly ask: (asking: Asking) => void;
  /** Sends what a dialog asked about, and closes it once it is done. */
  readonly confirm: (intention: Intention) => void;
}

export function useConsole(
  connection: ConsoleConnection,
  { link }: Told<InstructorView>,
  view: InstructorView,
): ConsoleModel {
  const { phase, code, pastRounds } = view;
  const [draft, changeDraft] = useDraft(code, pastRounds);
  const draftResult = useMemo(() => roundOfDraft(draft), [draft]);
  const [setUpAfter, setSetUpAfter] = useState<number | null>(null);
  const [uncoveredRound, setUncoveredRound] = useState<number | null>(null);
  const [asking, ask] = useState<Asking>(null);
  const command = useCommand(connection);
  const addressCommand = useCommand(connection);

  const isLive = link === 'live';
  const isSettingUp = phase.kind === 'finished' && setUpAfter === phase.round.number;
  const isUncovered = phase.kind === 'picking' && uncoveredRound === phase.round.number;
  const step = nextStep({
    view,
    link,
    isSettingUp,
    setupFault: draftResult.fault?.message ?? null,
  });
  const { guard, isQuiet } = usePressGuard(step.id, command.forgetRefusal);

  const goOn = () => {
    if (step.blocked !== null || step.action === null || command.isPending) return;
    if (!guard.accepts(performance.now())) return;
    if (step.action === 'open-round' && draftResult.setup !== null) {
      void command.run({ type: 'open-round', ...draftResult.setup });
    } else if (phase.kind === 'picking') {
      void command.run({ type: 'lock', round: phase.round.number });
    } else if (phase.kind === 'finished') setSetUpAfter(phase.round.number);
  };
  const addTime = () => void command.run({ type: 'add-time', seconds: ADDED_SECONDS });
  const toggleUncovered = () => {
    if (phase.kind === 'picking') setUncoveredRound(isUncovered ? null : phase.round.number);
  };

  useKeys((action: KeyAction) => {
    if (action === 'next') goOn();
    else if (action === 'toggle-picks' && phase.kind === 'picking') toggleUncovered();
    else if (action === 'add-time' && canAddTime(view) && isLive) addTime();
    else if (action === 'end-run' && phase.kind === 'running' && isLive) ask('end-run');
    else return false;
    return true;
  });

  return {
    view,
    isLive,
    step,
    isQuiet,
    draft,
    draftResult,
    isSettingUp,
    isUncovered,
    asking,
    command,
    addressCommand,
    changeDraft,
    goOn,
    addTime,
    toggleUncovered,
    repeatRound: () => {
      if (phase.kind !== 'finished' || !guard.accepts(performance.now())) return;
      const timeLimit = draftResult.setup?.timeLimit ?? null;
      void command.run({ type: 'open-round', experiment: phase.round.experiment, timeLimit });
    },
    returnToLobby: () => {
      if (phase.kind !== 'finished' || !guard.accepts(performance.now())) return;
      void command.run({ type: 'return-to-lobby', round: phase.round.number });
    },
    returnToResults: () => setSetUpAfter(null),
    ask,
    confirm: async (intention) => {
      if (await command.run(intention)) ask(null);
    },
  };
}

/** Time can be added to a round that has a limit, until it is over. */
export function canAddTime({ phase }: InstructorView): boolean {
  return phase.kind === 'picking' && phase.remaining !== null && !phase.closing;
}
