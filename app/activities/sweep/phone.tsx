'use client';

import { useMemo } from 'react';
import type { Sweep } from '#core/lesson/activities/sweep';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { LossCurves } from '../../parts/phone/curves/loss-curves';
import { BigScreenLine } from '../../parts/phone/result/result-screen';
import { RoundSettings } from '../../parts/phone/round-settings';
import { RunHeader } from '../../parts/phone/run/run-header';
import { StepBlock } from '../../parts/phone/run/step-block';
import { useRunClock } from '../../parts/phone/run/use-run-clock';
import { RunStage } from '../../stage/run-stage';
import { Explained } from '../../ui/explained';
import { LossTitle } from '../../ui/formula/loss-title';
import type { MarkKind } from '../../ui/marks/outcome';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../ui/marks/outcome-word';
import { optimizerName } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import { type RateStory, rateStory } from './charts/rate-stories';
import { SignsSaid } from './charts/signs-said';
import { markAt, type SweepRun, sweepRuns } from './phone/sweep-runs';

/** A demonstration: a few rates on one loss, each with its mark and its word. There is nothing to do but watch. */
export function SweepScreen({ link, round, phase, you }: ActivityProps<Sweep>) {
  const words = useWords('play', 'experiment');
  const { activity } = round;
  const { experiment } = activity;
  const { budget } = experiment;
  const { runs, lastStep } = sweepRuns(activity);
  const { step, secondsUntilStart, still } = useRunClock({ link, phase });
  const isOver = phase.kind === 'finished';
  const marks = runs.map((run) => markAt(run, isOver ? budget : step, budget));
  const shown = isOver ? budget : step;
  const stories = useMemo(
    () =>
      isOver
        ? runs.map(({ key, learningRate, verdict }) =>
            rateStory(experiment, key, learningRate, verdict),
          )
        : [],
    [isOver, runs, experiment],
  );
  const curves = runs.map(({ learningRate, verdict, ratios }, at) => ({
    name: words.numbers.rate(learningRate),
    ratios,
    // A curve ends where its outcome is known: what follows tells nothing more.
    step: Math.min(
      lastStep,
      marks[at] === 'running' ? shown : Math.min(shown, verdict.step ?? shown),
    ),
    end: marks[at] ?? 'running',
  }));
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <RunHeader round={round} you={you} learningRate={null} still={still} />
      <div className="wipe-up grow px-4 pt-2 pb-6">
        <div className="mb-4 flex flex-wrap justify-between gap-x-4 text-mut">
          <LossTitle loss={experiment.loss} />
          <span translate="no">{optimizerName(words, experiment)}</span>
        </div>
        {isOver ? (
          <h2 className="type-display text-2xl">{words.say('play.sweep.ended')}</h2>
        ) : (
          <StepBlock
            step={step}
            steps={budget}
            secondsUntilStart={secondsUntilStart}
            beforeStart={words.say('play.run.ready')}
          />
        )}
        {still === null ? null : <p className="type-display mt-4 text-2xl">{still.sentence}</p>}
        {experiment.start.length <= 2 ? (
          <div className="relative mt-4 -mx-4 h-52 overflow-hidden bg-[var(--band-1)]">
            <RunStage
              experiment={experiment}
              runs={runs}
              areRates
              you={null}
              currentStep={isOver ? () => budget : () => link.currentStep()}
              settled={new Map(runs.map(({ key }, at) => [key, marks[at] ?? 'running']))}
              variant="phone"
              label={words.say('play.sweep.points')}
            />
          </div>
        ) : null}
        <LossCurves
          title={words.say('play.sweep.losses')}
          curves={curves}
          target={experiment.target}
          lastStep={lastStep}
          areNamed={true}
          height="h-48"
        />
        <ul className="mt-6 border-t border-line">
          {runs.map((run, at) => (
            <RateRow
              key={run.key}
              run={run}
              mark={marks[at] ?? 'running'}
              story={stories[at] ?? null}
            />
          ))}
        </ul>
        <RoundSettings experiment={experiment} className="mt-5" />
      </div>
      {isOver ? <BigScreenLine>{words.say('play.sweep.screen')}</BigScreenLine> : null}
    </main>
  );
}

function RateRow({
  run,
  mark,
  story,
}: {
  run: SweepRun;
  mark: MarkKind;
  /** Once it is over. */
  story: RateStory | null;
}) {
  const words = useWords('play');
  const { verdict, learningRate } = run;
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-3 border-b border-line py-2 text-lg">
      <OutcomeMark kind={mark} />
      <strong className="min-w-20 font-bold">{words.numbers.rate(learningRate)}</strong>
      <span className="grow">
        <OutcomeWord kind={mark} isLive={story === null} />
      </span>
      {mark !== 'running' && verdict.step !== null ? (
        <span className="text-mut">{words.say('play.sweep.step', { step: verdict.step })}</span>
      ) : null}
      {story === null ? null : (
        <>
          <p className="w-full text-base font-semibold">
            <SignsSaid signs={story.signs} />
          </p>
          <p className="w-full text-base text-pretty text-mut">
            <Explained explanation={story.explanation} />
          </p>
        </>
      )}
    </li>
  );
}
