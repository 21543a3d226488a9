'use client';

import type { ReactNode } from 'react';
import type { Activity } from '#core/lesson/activities/activity';
import { areRunsOfStudents, isSteered } from '#core/lesson/activities/asked';
import type { RunGroup } from '#core/lesson/activities/rules';
import type { Verdicts } from '#core/lesson/round';
import { CountsAt, STAGE_BOXES, StageBox } from '../../parts/review/stage-box';
import { useWords } from '../../words/language';
import { CheckLine } from './check-line';
import { RunsStage } from './runs-stage';
import { sideNames } from './runs-timeline';
import type { Followed } from './use-followed';
import type { OtherSides } from './use-other-sides';
import type { Recomputed } from './use-recomputed';
import type { ReplayControls } from './use-replay-clock';
import { pictureTitle, type WhichSide } from './words';

const NOTHING: Verdicts = new Map();
const SIDES: readonly WhichSide[] = ['first', 'other'];
/** One run beside the class's is no student's, whatever its number. */
const NOBODY = { followed: null, followedWords: '', isAlone: false } as const;

/** What happened; beside it what would have, or else the other side of a duel, or a demonstration's curves. */
export function RunsPictures({
  activity,
  storedVersion,
  recomputed,
  isChanged,
  others,
  changes,
  fault,
  controls: { step, currentStep },
  followed: { runner, isAlone },
}: {
  activity: Activity;
  storedVersion: number;
  recomputed: Recomputed;
  /** Whether what happened is compared with what would have. */
  isChanged: boolean;
  others: OtherSides;
  /** What is changed. */
  changes: string;
  /** Why what would have happened can't be shown, as a sentence. */
  fault: string | null;
  controls: ReplayControls;
  followed: Followed;
}) {
  const words = useWords('replay', 'experiment');
  const { groups, verdicts } = recomputed;
  const first = groups[0]!;
  const areRates = !areRunsOfStudents(activity);
  const hasCurves = areRates && !isChanged && first.experiment.start.length <= 2;
  const isDuel = groups.length > 1;
  const names = sideNames(words, groups);
  const otherNames = sideNames(
    words,
    others.sides.map(({ group }) => group),
  );
  const isSingle = !isChanged && !isDuel && !hasCurves;
  const isFour = isDuel && others.sides.length > 1;
  const shared = { step, currentStep, isSteered: isSteered(activity), areRates };
  const marked = {
    followed: runner?.number ?? null,
    followedWords:
      runner === null
        ? ''
        : words.say('replay.runner', { name: runner.name, rate: runner.learningRate }),
    isAlone,
  };
  const boxOf = (
    at: number,
    { group, verdicts: ends }: { readonly group: RunGroup; readonly verdicts: Verdicts | null },
    isWhatIf: boolean,
    beside: ReactNode,
  ) => (
    <StageBox
      key={`${SIDES[at]} ${isWhatIf}`}
      title={pictureTitle(words, isWhatIf, (isWhatIf ? otherNames : names)[at] ?? null)}
      beside={beside}
      height={isSingle ? 'alone' : 'paired'}
      counts={ends && <CountsAt verdicts={ends} step={step} budget={group.experiment.budget} />}
    >
      <RunsStage
        {...shared}
        {...(group.isOneForAll === true ? NOBODY : marked)}
        group={group}
        verdicts={ends ?? NOTHING}
      />
    </StageBox>
  );
  return (
    <div
      className={`${STAGE_BOXES} ${isSingle ? '' : 'min-[900px]:grid-cols-2'} ${isFour ? 'min-[1200px]:grid-cols-4' : ''}`}
    >
      {groups.map((group, at) =>
        boxOf(
          at,
          { group, verdicts: verdicts[at]! },
          false,
          at === 0 && <CheckLine recomputed={recomputed} storedVersion={storedVersion} />,
        ),
      )}
      {hasCurves && (
        <StageBox title={words.say('replay.picture.curves')} height="paired">
          <RunsStage
            {...shared}
            {...marked}
            group={first}
            verdicts={verdicts[0] ?? NOTHING}
            areRates={false}
            areCurves
          />
        </StageBox>
      )}
      {others.sides.map((side, at) =>
        boxOf(at, side, true, at === 0 && <p className="text-[14px] text-mut">{changes}</p>),
      )}
      {isChanged && fault !== null && <NotRun fault={fault} />}
    </div>
  );
}

/** Why there is no picture of what would have happened. */
export function NotRun({ fault }: { fault: string }) {
  const words = useWords('replay');
  return (
    <StageBox title={pictureTitle(words, true, null)} height="paired">
      <p
        role="alert"
        className="flex h-full items-center justify-center bg-panel p-6 text-[17px] type-label"
      >
        {fault}
      </p>
    </StageBox>
  );
}
