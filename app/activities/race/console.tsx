'use client';

import { useNames } from '../../parts/console/class-sweep';
import type {
  FinishedProps,
  KindPanels,
  PickingProps,
  RunningProps,
} from '../../parts/console/panel-props';
import { PickForecast } from '../../parts/console/picks/pick-forecast';
import { PickPanel, ResultPanel, RunPanel } from '../../parts/console/round-panels';
import { experimentWords } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import { PredictionTable } from './charts/prediction-table';
import { AwardList } from './console/award-list';
import { ClassShift } from './console/class-shift';

export const racePanels: KindPanels<'race'> = { Picking, Running, Finished };

function Picking({ activity: { experiment }, ...props }: PickingProps<'race'>) {
  const words = useWords('experiment');
  return (
    <PickPanel {...props} settings={experimentWords(words, experiment)}>
      <PickForecast experiment={experiment} picks={props.phase.picks} />
    </PickPanel>
  );
}

function Running({ activity, phase, frame, board }: RunningProps<'race'>) {
  return <RunPanel experiment={activity.experiment} phase={phase} frame={frame} board={board} />;
}

function Finished({ activity, view, phase, board }: FinishedProps<'race'>) {
  const words = useWords('review-rounds');
  return (
    <ResultPanel
      experiment={activity.experiment}
      phase={phase}
      board={board}
      names={useNames(view.roster)}
    >
      <ClassShift phase={phase} />
      <PredictionTable words={words} predictions={phase.predictions} />
      <AwardList awards={phase.awards} />
    </ResultPanel>
  );
}
