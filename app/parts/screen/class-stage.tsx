import { useMemo } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Board } from '#core/protocol/views/board';
import type { RateChanges } from '../../stage/playback/rate-changes';
import { RunStage } from '../../stage/run-stage';
import { lossName } from '../../ui/formula/loss-name';
import type { MarkKind } from '../../ui/marks/outcome';
import { useWords } from '../../words/language';
import type { ScreenClock } from './clock';
import type { ScreenPhase } from './screen-activity';

type Picks = ScreenPhase<'finished'>['picks'];
type Verdicts = ScreenPhase<'finished'>['verdicts'];

const NOBODY: Picks = [];

/** The loss, and the whole class moving on it. */
export function ClassStage({
  experiment,
  picks = NOBODY,
  changes,
  settled,
  verdicts,
  clock,
}: {
  experiment: Experiment;
  /** Absent while picking: then the loss is shown with its start and its goal. */
  picks?: Picks;
  /** In steer only. */
  changes?: RateChanges;
  /** What is public during the run. */
  settled?: Board['settled'] | undefined;
  /** What is known at the end. */
  verdicts?: Verdicts | undefined;
  clock: ScreenClock;
}) {
  const words = useWords('screen', 'experiment');
  const runs = useMemo(() => picks.map(([key, learningRate]) => ({ key, learningRate })), [picks]);
  const known = useMemo(() => {
    const marks = new Map<number, MarkKind>();
    for (const { participant, outcome } of settled ?? []) marks.set(participant, outcome);
    for (const [participant, { outcome }] of verdicts ?? []) marks.set(participant, outcome);
    return marks;
  }, [settled, verdicts]);
  const name = lossName(words, experiment.loss);
  return (
    <RunStage
      experiment={experiment}
      runs={runs}
      {...(changes === undefined ? {} : { changes })}
      you={null}
      currentStep={clock.currentStep}
      settled={known}
      variant="projector"
      label={
        runs.length === 0
          ? words.say('screen.stage.still', { name })
          : words.say('screen.stage.runs', { name, runs: runs.length })
      }
    />
  );
}
