'use client';

import { rulesOf } from '#core/lesson/activities/catalogue';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { clockText } from '../../../ui/words/duration';
import { useWords } from '../../../words/language';
import type { ConsoleConnection } from '../commands/connection';
import type { NextAction } from './next-step';
import { BigFigure, StepFigure, TimeFigure } from './step-figure';

/** The figure on the right of the big button: the next round's time limit, the time left, or the step. */
export function NextFigure({
  phase,
  action,
  next,
  connection,
}: {
  phase: InstructorView['phase'];
  /** What the button does. */
  action: NextAction | null;
  /** The item of the plan that comes next. */
  next: PlanItem | null;
  connection: ConsoleConnection;
}) {
  const words = useWords('console');
  if (phase.kind === 'picking') {
    return <TimeFigure connection={connection} isPaused={phase.paused} />;
  }
  if (phase.kind === 'running') {
    const { activity } = phase.round;
    return <StepFigure connection={connection} steps={rulesOf(activity).steps(activity)} />;
  }
  if (action !== 'open-item' || next === null) return null;
  const { activity, timeLimit } = next;
  const { before } = rulesOf(activity);
  if (before === null) return null;
  if (timeLimit === null)
    return <span className="text-[15px]">{words.say('console.figure.no-limit')}</span>;
  return (
    <BigFigure
      value={clockText(timeLimit * 1_000)}
      words={words.say(`console.figure.to.${before}`)}
    />
  );
}
