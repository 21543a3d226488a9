'use client';

import { BoardTables } from '../../parts/console/board-tables';
import { ClassSweep, useNames } from '../../parts/console/class-sweep';
import { CountRow } from '../../parts/console/count-row';
import { liveCounts } from '../../parts/console/live-counts';
import { OutcomeRow } from '../../parts/console/outcome-row';
import type {
  FinishedProps,
  KindPanels,
  PickingProps,
  RunningProps,
} from '../../parts/console/panel-props';
import { PickForecast } from '../../parts/console/picks/pick-forecast';
import { ResponseProgress } from '../../parts/console/response-progress';
import { SettingsLine } from '../../parts/console/settings-line';
import { experimentWords } from '../../ui/words/experiment-words';
import { PredictionTable } from './charts/prediction-table';
import { AwardList } from './console/award-list';
import { ClassShift } from './console/class-shift';

export const racePanels: KindPanels<'race'> = { Picking, Running, Finished };

function Picking({ activity, view, phase, isUncovered, onToggle }: PickingProps<'race'>) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ResponseProgress
        label="Picks so far"
        verb="picked"
        given={phase.picked}
        of={view.participants}
        isUncovered={isUncovered}
        onToggle={onToggle}
      >
        <PickForecast experiment={activity.experiment} picks={phase.picks} />
      </ResponseProgress>
      <SettingsLine>{experimentWords(activity.experiment)}</SettingsLine>
    </div>
  );
}

function Running({ activity, phase, frame, board }: RunningProps<'race'>) {
  return (
    <section aria-label="The run" className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <CountRow counts={liveCounts(frame, board, phase.runs)} />
      <BoardTables board={board} />
      <SettingsLine>{experimentWords(activity.experiment)}</SettingsLine>
    </section>
  );
}

function Finished({ activity, view, phase, board }: FinishedProps<'race'>) {
  const names = useNames(view.roster);
  return (
    <section aria-label="Results" className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <OutcomeRow outcomes={phase.outcomes} />
      <ClassSweep
        experiment={activity.experiment}
        picks={phase.picks}
        verdicts={phase.verdicts}
        names={names}
      />
      <ClassShift phase={phase} />
      <PredictionTable predictions={phase.predictions} />
      <AwardList awards={phase.awards} />
      <BoardTables board={board} />
      <SettingsLine>{experimentWords(activity.experiment)}</SettingsLine>
    </section>
  );
}
