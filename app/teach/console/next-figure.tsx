'use client';

import { clockText } from '../../ui/duration';
import type { ConsoleConnection } from './connection';
import { Figure, StepFigure, TimeFigure } from './step-figure';
import type { ConsoleModel } from './use-console';

/** The figure on the right of the big button: the time there will be, the time left, the step. */
export function NextFigure({
  model,
  connection,
}: {
  model: ConsoleModel;
  connection: ConsoleConnection;
}) {
  const { view, step, draftResult } = model;
  const { phase } = view;
  if (phase.kind === 'picking') return <TimeFigure connection={connection} />;
  if (phase.kind === 'running') {
    return <StepFigure connection={connection} budget={phase.round.experiment.budget} />;
  }
  if (step.action !== 'open-round' || draftResult.setup === null) return null;
  const { timeLimit } = draftResult.setup;
  if (timeLimit === null) return <span className="text-[15px]">no time limit</span>;
  return <Figure value={clockText(timeLimit * 1_000)} words="to pick" />;
}
