'use client';

import { CheckCheck, QrCode, Repeat } from 'lucide-react';
import { hasAnswer } from '#core/lesson/activities/asked';
import type { ConsolePhase } from '../../../parts/console/panel-props';
import { Control } from '../../../ui/control';
import { useWords } from '../../../words/language';
import type { SetupSlice } from '../../setup/use-setup';
import type { NextAction } from '../next/next-step';
import { SetUpControl } from './set-up-control';
import type { RoundSlice } from './use-round';

const ICON = { size: 18, 'aria-hidden': true } as const;

/** What else can be done after a round, besides the next step. */
export function FinishedControls({
  phase: { round: finished, isAnswerShown },
  action,
  notYet,
  round,
  setup,
}: {
  phase: ConsolePhase<'finished'>;
  /** What the big button does. */
  action: NextAction | null;
  /** Why none of them can be pressed yet. */
  notYet: string | null;
  round: RoundSlice;
  setup: SetupSlice;
}) {
  const words = useWords('console');
  const canAnswer = hasAnswer(finished.activity) && !isAnswerShown;
  return (
    <>
      {!setup.isOpen && canAnswer && action !== 'show-answer' && (
        <Control
          icon={<CheckCheck {...ICON} />}
          blocked={notYet}
          onClick={() => round.send({ type: 'show-answer', round: finished.number })}
        >
          {words.say('console.next.answer')}
        </Control>
      )}
      {!setup.isOpen && (
        <Control icon={<Repeat {...ICON} />} blocked={notYet} onClick={round.playAgain}>
          {words.say('console.control.again')}
        </Control>
      )}
      <SetUpControl setup={setup} action={action} />
      <Control
        icon={<QrCode {...ICON} />}
        blocked={notYet}
        onClick={() => round.send({ type: 'return-to-lobby', round: finished.number })}
      >
        {words.say('console.control.code-on-projector')}
      </Control>
    </>
  );
}
