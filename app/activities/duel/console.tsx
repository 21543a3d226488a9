'use client';

import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Duel } from '#core/lesson/activities/duel';
import type { Board } from '#core/protocol/views/board';
import type { Words } from '#core/words/words';
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
import { PickPanel } from '../../parts/console/round-panels';
import { SettingsLine } from '../../parts/console/settings-line';
import { experimentWords } from '../../ui/words/experiment-words';
import { rivalFate, rivalNote, whyPickWords } from '../../ui/words/rival-words';
import { duelNames } from '../../ui/words/side-words';
import { useWords } from '../../words/language';

export const duelPanels: KindPanels<'duel'> = { Picking, Running, Finished };

function Picking({ activity, ...props }: PickingProps<'duel'>) {
  const words = useWords('console-rounds', 'experiment');
  return (
    <PickPanel {...props} settings={settingsOf(words, activity)}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {sidesOf(words, activity).map(({ experiment, id, name }) => (
          <section key={id}>
            <SideTitle name={name} />
            {isRateFree(experiment) ? (
              <Note>{rivalNote(words, experiment)}</Note>
            ) : (
              <PickForecast experiment={experiment} picks={props.phase.picks} />
            )}
          </section>
        ))}
      </div>
    </PickPanel>
  );
}

function Running({ activity, phase, frame, board }: RunningProps<'duel'>) {
  const words = useWords('common', 'console-rounds', 'experiment');
  return (
    <section
      aria-label={words.say('console-rounds.run')}
      className="grid grid-cols-[minmax(0,1fr)] gap-8"
    >
      {sidesOf(words, activity).map(({ id, experiment, side, name }) => (
        <section key={id} className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <SideTitle name={name} />
          <CountRow
            counts={liveCounts(
              words,
              frame,
              sideBoard(board, side),
              isRateFree(experiment) ? 1 : phase.runs,
              side,
            )}
          />
          {isRateFree(experiment) ? (
            <Note>{rivalNote(words, experiment)}</Note>
          ) : (
            <BoardTables board={sideBoard(board, side)} />
          )}
        </section>
      ))}
      <SettingsLine>{settingsOf(words, activity)}</SettingsLine>
    </section>
  );
}

function Finished({ activity, view, phase, board }: FinishedProps<'duel'>) {
  const words = useWords('console-rounds', 'experiment');
  const names = useNames(view.roster);
  return (
    <section
      aria-label={words.say('console-rounds.results')}
      className="grid grid-cols-[minmax(0,1fr)] gap-8"
    >
      {sidesOf(words, activity).map(({ id, experiment, side, name }) => {
        const [fate] = phase.rivalVerdicts;
        if (isRateFree(experiment)) {
          return (
            <section key={id} className="grid grid-cols-[minmax(0,1fr)] gap-2">
              <SideTitle name={name} />
              {fate !== undefined && <Note>{rivalFate(words, experiment, fate[1])}</Note>}
              <Note>{rivalNote(words, experiment)}</Note>
              <Note>{whyPickWords(words, experiment)}</Note>
            </section>
          );
        }
        const outcomes = side === 0 ? phase.outcomes : phase.rivalOutcomes;
        return (
          <section key={id} className="grid grid-cols-[minmax(0,1fr)] gap-5">
            <SideTitle name={name} />
            {outcomes !== null && <OutcomeRow outcomes={outcomes} />}
            <ClassSweep
              experiment={experiment}
              picks={phase.picks}
              verdicts={side === 0 ? phase.verdicts : phase.rivalVerdicts}
              names={names}
            />
            <BoardTables board={sideBoard(board, side)} />
          </section>
        );
      })}
      <SettingsLine>{settingsOf(words, activity)}</SettingsLine>
    </section>
  );
}

function sidesOf(words: Words<'experiment'>, { experiment, rival }: Duel) {
  const names = duelNames(words, experiment, rival);
  return [
    { id: 'first', side: 0, experiment, name: names[0] },
    { id: 'rival', side: 1, experiment: rival, name: names[1] },
  ] as const;
}

function Note({ children }: { children: string }) {
  return <p className="max-w-[42rem] text-[15px] text-pretty">{children}</p>;
}

function SideTitle({ name }: { name: string }) {
  return (
    <h2 translate="no" className="mb-2 text-[22px] type-title">
      {name}
    </h2>
  );
}

function settingsOf(
  words: Words<'console-rounds' | 'experiment'>,
  { experiment, rival }: Duel,
): string {
  return words.say('console-rounds.duel.settings', {
    one: experimentWords(words, experiment),
    other: experimentWords(words, rival),
  });
}

function sideBoard(board: Board | null, side: number) {
  return side === 0 ? board : (board?.rival ?? null);
}
