import { useMemo } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Sweep } from '#core/lesson/activities/sweep';
import { classText } from '../../../charts/claims/class-sentences';
import { demonstrationHeadline } from '../../../charts/headline';
import { sweepPoints } from '../../../charts/sweep-data';
import { RunningFoot } from '../../../parts/screen/frame/foot';
import { RoundHeader } from '../../../parts/screen/frame/round-header';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import { StepPanel } from '../../../parts/screen/running/step-block';
import type { PictureProps, ScreenPhase } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { RunStage } from '../../../stage/run-stage';
import { LossTitle } from '../../../ui/formula/loss-title';
import type { MarkKind } from '../../../ui/marks/outcome';
import { pointWords } from '../../../ui/words/experiment-words';
import { useWords } from '../../../words/language';
import { isTenfold, rateStories } from '../charts/rate-stories';
import { RateCards } from './rate-cards';
import { useLastStep } from './use-last-step';

/** The loss itself with a point for each rate, beside their losses over the steps; at the end what each came to. */
export function CurvesPicture({
  phase,
  activity: { experiment },
  board,
  counts,
  clock,
}: PictureProps<Sweep, 'running' | 'finished'>) {
  const words = useWords('screen-sweep');
  const runs = useMemo(
    () => phase.picks.map(([key, learningRate]) => ({ key, learningRate })),
    [phase.picks],
  );
  const verdicts = phase.kind === 'finished' ? phase.verdicts : null;
  const settled = useMemo(() => {
    const marks = new Map<number, MarkKind>();
    for (const { participant, outcome } of board?.settled ?? []) marks.set(participant, outcome);
    for (const [participant, { outcome }] of verdicts ?? []) marks.set(participant, outcome);
    return marks;
  }, [board, verdicts]);
  const lastStep = useLastStep(experiment, phase.picks);
  const rates = runs.length;
  const shared = { experiment, runs, you: null, settled, variant: 'projector' } as const;
  // More than two weights have no picture.
  const hasLandscape = experiment.start.length <= 2;
  return (
    <main className="flex h-full flex-col">
      {phase.kind === 'finished' ? (
        <FinishedHeader phase={phase} experiment={experiment} />
      ) : (
        <div className="grid shrink-0 grid-cols-[minmax(0,1296fr)_minmax(0,624fr)]">
          <header className="flex h-120 min-w-0 items-center px-56">
            <RoundHeader round={phase.round} experiment={experiment} />
          </header>
          <StepPanel
            phase={phase}
            steps={experiment.budget}
            clock={clock}
            before={words.say('screen-sweep.sets-off', { rates })}
          />
        </div>
      )}
      <div
        className={`grid min-h-0 flex-1 ${hasLandscape ? 'grid-cols-[minmax(0,760fr)_minmax(0,1160fr)]' : ''}`}
      >
        {hasLandscape && (
          <div className="relative min-h-0 border-bg border-e-[calc(4*var(--u))]">
            <RunStage
              {...shared}
              areRates
              currentStep={clock.currentStep}
              label={words.say('screen-sweep.landscape', { rates })}
            />
          </div>
        )}
        <div className="relative min-h-0">
          <RunStage
            {...shared}
            areCurves
            lastStep={lastStep}
            // Beyond the last event there is nothing to draw.
            currentStep={() => Math.min(lastStep, clock.currentStep())}
            label={words.say('screen-sweep.curves', { rates })}
          />
        </div>
      </div>
      {phase.kind === 'finished' ? (
        <Stories phase={phase} experiment={experiment} />
      ) : (
        <footer className="flex h-136 shrink-0 items-center border-t-2 border-line px-56">
          <RunningFoot phase={phase} board={board} counts={counts[0]} />
        </footer>
      )}
    </main>
  );
}

interface FinishedProps {
  readonly phase: ScreenPhase<'finished'>;
  readonly experiment: Experiment;
}

/** The width of what is said of the experiment, in units. */
const ABOUT = 560;

function FinishedHeader({ phase, experiment }: FinishedProps) {
  const words = useWords('charts', 'common', 'experiment', 'findings', 'screen-sweep');
  const stories = useStories({ phase, experiment });
  const title = isTenfold(stories)
    ? words.say('screen-sweep.tenfold')
    : classText(
        words,
        demonstrationHeadline(sweepPoints(phase.picks, phase.verdicts), experiment.budget),
      );
  return (
    <div className="shrink-0 px-56">
      <TitleLine title={title} beside={ABOUT}>
        <p className="flex shrink-0 items-baseline gap-12 text-mut" style={size(32)}>
          <LossTitle loss={experiment.loss} />
          {experiment.start.length <= 2 && (
            <span>
              {words.say('screen-sweep.from', { start: pointWords(words, experiment.start) })}
            </span>
          )}
          <span>{words.say('common.steps', { count: experiment.budget })}</span>
        </p>
      </TitleLine>
    </div>
  );
}

function Stories(props: FinishedProps) {
  return (
    <div className="shrink-0">
      <RateCards stories={useStories(props)} />
    </div>
  );
}

function useStories({ phase: { picks, verdicts }, experiment }: FinishedProps) {
  return useMemo(() => rateStories(experiment, picks, verdicts), [experiment, picks, verdicts]);
}
