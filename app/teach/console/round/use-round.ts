'use client';

import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { SetupSlice } from '../../setup/use-setup';
import { limitAgain, openItem, repeat } from '../commands/round-commands';
import type { Command } from '../commands/use-command';
import type { NextSlice } from '../next/use-next-step';
import type { PlanSlice } from '../plan/use-plan';

/** Seconds that one press adds. */
export const ADDED_SECONDS = 30;

type WalkMove = Intention<'walk'>['move'];

/** What can be done with the round besides the next step. Each action does nothing where it doesn't apply. */
export interface RoundSlice {
  readonly send: (intention: Intention) => void;
  readonly addTime: () => void;
  readonly pauseOrResume: () => void;
  readonly undoLock: () => void;
  /** Of a walk-through. */
  readonly walk: (move: WalkMove) => void;
  /** Opens the finished round again, with the same settings. */
  readonly playAgain: () => void;
  /** Opens an item of the plan out of turn. @returns null once it is open, otherwise why not */
  readonly openItem: (item: PlanItem) => Promise<string | null>;
}

interface Around {
  readonly view: InstructorView;
  readonly command: Command;
  readonly next: NextSlice;
  readonly plan: PlanSlice;
  readonly setup: SetupSlice;
}

export function useRound({ view, command, next, plan, setup }: Around): RoundSlice {
  const { phase } = view;
  const send = (intention: Intention) => void command.run(intention);
  return {
    send,
    addTime: () => send({ type: 'add-time', seconds: ADDED_SECONDS }),
    pauseOrResume: () => {
      if (!('paused' in phase)) return;
      send({ type: phase.paused ? 'resume' : 'pause', round: phase.round.number });
    },
    undoLock: () => {
      if (phase.kind === 'running') send({ type: 'undo-lock', round: phase.round.number });
    },
    walk: (move) => {
      if ('walk' in phase && phase.walk !== null) {
        send({ type: 'walk', round: phase.round.number, move, from: phase.walk.step });
      }
    },
    playAgain: () => {
      if (phase.kind !== 'finished' || !next.takePress()) return;
      const made = setup.made.ok ? setup.made.value : null;
      send(repeat(phase.round, limitAgain(phase.round, view.plan, made)));
    },
    openItem: async (item) => {
      const refusal = await command.attempt(openItem(item));
      if (refusal === null) plan.choose(null);
      return refusal;
    },
  };
}
