'use client';

import { useMemo, useState } from 'react';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { InstructorView } from '#core/protocol/instructor-view';
import type { Told } from '../../live/fold';
import type { Intention } from '../../live/room-connection';
import { type RoundDraft, roundOfDraft } from '../setup/round-draft';
import { useDraft } from '../setup/use-draft';
import type { ConsoleConnection } from './commands/connection';
import { type Command, useCommand } from './commands/use-command';
import type { Asking } from './dialogs/asking';
import { useConsoleKeys } from './keys/use-console-keys';
import { type NextStep, nextStep } from './next/next-step';
import { useArmed } from './next/use-armed';
import { usePressGuard } from './next/use-press-guard';
import { type PlanPosition, planPosition } from './plan/plan-position';
import { openItem, openSetup, repeat, voteAgain } from './round/round-commands';

/** Seconds that one press adds. */
export const ADDED_SECONDS = 30;

/** One console's state beyond what the server tells, and everything that can be done with it. */
export interface ConsoleModel {
  readonly view: InstructorView;
  readonly isLive: boolean;
  readonly step: NextStep;
  readonly position: PlanPosition;
  /** The step has just become another one: for a moment no press counts. */
  readonly isQuiet: boolean;
  readonly draft: RoundDraft;
  /** An activity is being made on the spot. */
  readonly isSettingUp: boolean;
  /** What the class gave to the open round is on screen. */
  readonly isUncovered: boolean;
  readonly asking: Asking;
  readonly command: Command;
  /** For what is set in a dialog of its own: its refusals stand there. */
  readonly settingCommand: Command;
  /** For the plan: its refusals stand there. */
  readonly planCommand: Command;
  readonly changeDraft: (draft: RoundDraft) => void;
  /** What the big button does. */
  readonly goOn: () => void;
  /** Sends a command about the round at once. */
  readonly run: (intention: Intention) => void;
  readonly addTime: () => void;
  readonly pauseOrResume: () => void;
  readonly toggleUncovered: () => void;
  /** The round just finished once more, with the same settings. */
  readonly repeatRound: () => void;
  readonly setUp: () => void;
  readonly stopSettingUp: () => void;
  readonly chooseNext: (id: string) => void;
  /** @returns null once it is open, else why not */
  readonly openPlanItem: (item: PlanItem) => Promise<string | null>;
  readonly ask: (asking: Asking) => void;
  /** Sends what a dialog asked about, and closes it once it is done. */
  readonly confirm: (intention: Intention) => void;
}

/** What is open on a console when it appears. */
export interface Opening {
  readonly isSettingUp?: boolean;
  readonly isUncovered?: boolean;
  readonly asking?: Asking;
}

export function useConsole(
  connection: ConsoleConnection,
  { link, frame }: Told<InstructorView>,
  view: InstructorView,
  opening: Opening = {},
): ConsoleModel {
  const { phase, code, pastRounds } = view;
  const round = 'round' in phase ? phase.round : null;
  const moment = `${phase.kind} ${round?.number ?? 0}`;
  const [draft, changeDraft] = useDraft(code, pastRounds);
  const setup = useMemo(() => roundOfDraft(draft), [draft]);
  const [setUpAt, setSetUpAt] = useState(opening.isSettingUp === true ? moment : null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [uncoveredRound, setUncoveredRound] = useState(
    opening.isUncovered === true ? (round?.number ?? null) : null,
  );
  const [asking, ask] = useState<Asking>(opening.asking ?? null);
  const command = useCommand(connection);
  const settingCommand = useCommand(connection);
  const planCommand = useCommand(connection);

  const isLive = link === 'live';
  const isSettingUp = setUpAt === moment && (phase.kind === 'lobby' || phase.kind === 'finished');
  const isUncovered = round !== null && uncoveredRound === round.number;
  const position = planPosition(view, chosen);
  const { isArmed, arm } = useArmed(moment);
  const step = nextStep({
    view,
    link,
    isSettingUp,
    setupKind: draft.activity.kind,
    setupFault: setup.ok ? null : setup.error.message,
    next: position.next,
    isUnderWay: (frame?.[3] ?? 0) > 0,
    isArmed,
  });
  const { guard, isQuiet } = usePressGuard(step.id, command.forgetRefusal);

  const run = (intention: Intention) => void command.run(intention);
  const open = async (intention: Intention) => {
    if (await command.run(intention)) setChosen(null);
  };
  /** Of the item that the round came from, else of the setup. */
  const timeLimit = () => {
    const item = view.plan.items.find(({ id }) => id === round?.planItem);
    if (item !== undefined) return item.timeLimit;
    return setup.ok ? setup.value.timeLimit : null;
  };

  const actions: Readonly<Record<NonNullable<NextStep['action']>, () => void>> = {
    'open-item': () => position.next !== null && void open(openItem(position.next)),
    'open-setup': () => setup.ok && void open(openSetup(setup.value)),
    lock: () => round !== null && run({ type: 'lock', round: round.number }),
    'undo-lock': () => round !== null && run({ type: 'undo-lock', round: round.number }),
    'end-run': () => {
      if (!isArmed) arm();
      else if (round !== null) run({ type: 'end-run', round: round.number });
    },
    'vote-again': () => round !== null && run(voteAgain(round, timeLimit())),
    'show-answer': () => round !== null && run({ type: 'show-answer', round: round.number }),
    'set-up': () => setSetUpAt(moment),
    'close-room': () => ask('close-room'),
  };
  const goOn = () => {
    if (step.blocked !== null || step.action === null || command.isPending) return;
    if (guard.accepts(performance.now())) actions[step.action]();
  };
  const addTime = () => run({ type: 'add-time', seconds: ADDED_SECONDS });
  const pauseOrResume = () => {
    if (round === null || !('paused' in phase)) return;
    run({ type: phase.paused ? 'resume' : 'pause', round: round.number });
  };
  const toggleUncovered = () => {
    if (round !== null) setUncoveredRound(isUncovered ? null : round.number);
  };
  useConsoleKeys({
    view,
    isLive,
    step,
    goOn,
    actions,
    addTime,
    pauseOrResume,
    toggleUncovered,
    ask,
  });

  return {
    view,
    isLive,
    step,
    position,
    isQuiet,
    draft,
    isSettingUp,
    isUncovered,
    asking,
    command,
    settingCommand,
    planCommand,
    changeDraft,
    goOn,
    run,
    addTime,
    pauseOrResume,
    toggleUncovered,
    repeatRound: () => {
      if (phase.kind !== 'finished' || !guard.accepts(performance.now())) return;
      run(repeat(phase.round, timeLimit()));
    },
    setUp: () => setSetUpAt(moment),
    stopSettingUp: () => setSetUpAt(null),
    chooseNext: (id) => {
      setChosen(id);
      setSetUpAt(null);
    },
    openPlanItem: async (item) => {
      const refusal = await command.attempt(openItem(item));
      if (refusal === null) setChosen(null);
      return refusal;
    },
    ask,
    confirm: async (intention) => {
      if (await command.run(intention)) ask(null);
    },
  };
}
