'use client';

import type { ReactNode } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Board } from '#core/protocol/views/board';
import type { Frame } from '#core/protocol/views/frame';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { NameEntries } from '../../charts/sweep-data';
import { experimentWords } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import { BoardTables } from './board-tables';
import { ClassSweep } from './class-sweep';
import { CountRow } from './count-row';
import { liveCounts } from './live-counts';
import { OutcomeRow } from './outcome-row';
import type { ConsolePhase, Covering } from './panel-props';
import { ResponseProgress } from './response-progress';
import { SettingsLine } from './settings-line';

/** While rates are picked: how many have, and what they picked once it is uncovered. */
export function PickPanel({
  view,
  phase,
  isUncovered,
  onToggle,
  label,
  settings,
  children,
}: Covering & {
  view: InstructorView;
  phase: ConsolePhase<'picking'>;
  /** What is listed; left out: picks. */
  label?: string;
  settings: string;
  /** Shown once it is uncovered. */
  children: ReactNode;
}) {
  const words = useWords('console-rounds');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ResponseProgress
        label={label ?? words.say('console-rounds.so-far.picks')}
        verb="picked"
        given={phase.picked}
        attendance={view}
        isUncovered={isUncovered}
        onToggle={onToggle}
      >
        {children}
      </ResponseProgress>
      <SettingsLine>{settings}</SettingsLine>
    </div>
  );
}

/** One group of runs in progress: how many of each kind, and the leaderboard. */
export function RunPanel({
  experiment,
  phase,
  frame,
  board,
  lead,
  children,
}: {
  experiment: Experiment;
  phase: ConsolePhase<'running'>;
  frame: Frame | null;
  board: Board | null;
  /** Above the counts. */
  lead?: ReactNode;
  /** Between the counts and the leaderboard. */
  children?: ReactNode;
}) {
  const words = useWords('common', 'console-rounds', 'experiment');
  return (
    <section
      aria-label={words.say('console-rounds.run')}
      className="grid grid-cols-[minmax(0,1fr)] gap-7"
    >
      {lead}
      <CountRow counts={liveCounts(words, frame, board, phase.runs)} />
      {children}
      <BoardTables board={board} />
      <SettingsLine>{experimentWords(words, experiment)}</SettingsLine>
    </section>
  );
}

/** What one group of runs came to: outcomes, the class as a sweep, and the leaderboard. */
export function ResultPanel({
  experiment,
  phase,
  board,
  names,
  title,
  lead,
  children,
}: {
  experiment: Experiment;
  phase: ConsolePhase<'finished'>;
  board: Board | null;
  names: NameEntries;
  /** Replaces the class's finding above the sweep. */
  title?: string;
  /** Above the sweep. */
  lead?: ReactNode;
  /** Between the sweep and the leaderboard. */
  children?: ReactNode;
}) {
  const words = useWords('console-rounds', 'experiment');
  return (
    <section
      aria-label={words.say('console-rounds.results')}
      className="grid grid-cols-[minmax(0,1fr)] gap-7"
    >
      <OutcomeRow outcomes={phase.outcomes} />
      {lead}
      <ClassSweep
        experiment={experiment}
        picks={phase.picks}
        verdicts={phase.verdicts}
        names={names}
        {...(title === undefined ? {} : { title })}
      />
      {children}
      <BoardTables board={board} />
      <SettingsLine>{experimentWords(words, experiment)}</SettingsLine>
    </section>
  );
}
