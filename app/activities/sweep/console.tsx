'use client';

import { formatRate } from '#core/engine/number-format';
import { BoardTables } from '../../parts/console/board-tables';
import { ClassSweep } from '../../parts/console/class-sweep';
import { CountRow } from '../../parts/console/count-row';
import { liveCounts } from '../../parts/console/live-counts';
import { OutcomeRow } from '../../parts/console/outcome-row';
import {
  type FinishedProps,
  type KindPanels,
  NOTHING,
  type RunningProps,
} from '../../parts/console/panel-props';
import { SettingsLine } from '../../parts/console/settings-line';
import { experimentWords } from '../../ui/words/experiment-words';

/** The "participants" of a sweep are the instructor's rates: nobody is named. */
export const sweepPanels: KindPanels<'sweep'> = { Picking: NOTHING, Running, Finished };

function Running({ activity, phase, frame, board }: RunningProps<'sweep'>) {
  return (
    <section aria-label="The run" className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <p className="text-[16px]">
        Your rates: {activity.learningRates.map(formatRate).join(', ')}. The class watches.
      </p>
      <CountRow counts={liveCounts(frame, board, phase.runs)} />
      <BoardTables board={board} />
      <SettingsLine>{experimentWords(activity.experiment)}</SettingsLine>
    </section>
  );
}

function Finished({ activity, phase, board }: FinishedProps<'sweep'>) {
  return (
    <section aria-label="Results" className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <OutcomeRow outcomes={phase.outcomes} />
      <ClassSweep
        experiment={activity.experiment}
        picks={phase.picks}
        verdicts={phase.verdicts}
        names={[]}
        title="Your rates on one plot"
      />
      <BoardTables board={board} />
      <SettingsLine>{experimentWords(activity.experiment)}</SettingsLine>
    </section>
  );
}
