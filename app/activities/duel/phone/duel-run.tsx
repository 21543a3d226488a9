import { useMemo } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import { type Duel, RIVAL_RUN } from '#core/lesson/activities/duel';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { phoneText } from '../../../parts/phone/claims/phone-sentences';
import { LossCurves } from '../../../parts/phone/curves/loss-curves';
import { LossStage } from '../../../parts/phone/loss-stage';
import { liveClaim } from '../../../parts/phone/run/live-claim';
import { type OwnRun, ownRun } from '../../../parts/phone/run/own-run';
import { RunHeader } from '../../../parts/phone/run/run-header';
import { lastTellingStep, stageRuns } from '../../../parts/phone/run/run-screen';
import { StepBlock } from '../../../parts/phone/run/step-block';
import { useRunClock } from '../../../parts/phone/run/use-run-clock';
import { useSettled } from '../../../parts/phone/run/use-settled';
import { useSteady } from '../../../parts/phone/run/use-steady';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { rich } from '../../../ui/rich';
import { rivalNoteForPhone } from '../../../ui/words/rival-words';
import { duelNames } from '../../../ui/words/side-words';
import { useWords } from '../../../words/language';
import { DuelBoards } from './duel-boards';

/** On paper only: what takes no rate ignores it. */
const ANY_RATE = 1;
const RIVAL_RUNS = [{ key: RIVAL_RUN, learningRate: ANY_RATE }];

/** The same pick twice, side by side: two points, two losses. */
export function DuelRun(props: ActivityProps<Duel> & { readonly learningRate: number | null }) {
  const words = useWords('play', 'play-duel', 'experiment');
  const { link, round, you, board, learningRate } = props;
  const { experiment, rival } = round.activity;
  const { number } = props.participant;
  const { step, secondsUntilStart, still } = useRunClock(props);
  const verdicts = learningRate === null ? [null, null] : [you.verdict, you.rivalVerdict];
  const names = duelNames(words, experiment, rival);
  const sides = [experiment, rival].map((side, at) => {
    const verdict = verdicts[at] ?? null;
    const isFree = isRateFree(side);
    const run = learningRate === null ? null : ownRun(side, isFree ? ANY_RATE : learningRate);
    return {
      name: names[at] ?? '',
      experiment: side,
      verdict,
      run,
      step: lastTellingStep(step, verdict),
      isFree,
    };
  });
  const runs = useMemo(
    () => stageRuns(number, learningRate, you.classmates),
    [number, learningRate, you.classmates],
  );
  const curves = sides.flatMap(({ run, ...side }) => (run === null ? [] : [{ ...side, run }]));
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <RunHeader round={round} you={you} learningRate={learningRate} still={still} />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] gap-0.5">
        {sides.map((side) => (
          <SideStage
            key={side.name}
            name={side.name}
            experiment={side.experiment}
            verdict={side.verdict}
            runs={side.isFree ? RIVAL_RUNS : runs}
            you={learningRate === null || side.isFree ? null : number}
            isFree={side.isFree}
            currentStep={() => link.currentStep()}
          />
        ))}
      </div>
      <div className="wipe-up px-4 pt-5">
        <StepBlock
          step={step}
          steps={experiment.budget}
          secondsUntilStart={secondsUntilStart}
          beforeStart={words.say('play.run.locked')}
        />
        {curves.length === 0 || still !== null ? (
          <p className="type-display mt-4 text-2xl">
            {still?.sentence ?? words.say('play.run.watching')}
          </p>
        ) : (
          curves.map((side) => <SideWords key={side.name} {...side} />)
        )}
        {isRateFree(rival) ? (
          <p className="mt-4 text-mut">{rivalNoteForPhone(words, rival)}</p>
        ) : null}
        {curves.length === 0 ? null : (
          <LossCurves
            title={words.say(isRateFree(rival) ? 'play-duel.losses-free' : 'play-duel.losses')}
            curves={curves.map(({ name, run, step: shown, verdict }, at) => ({
              name,
              ratios: run.ratios,
              step: shown,
              end: verdict?.outcome ?? 'running',
              isDashed: at > 0,
            }))}
            target={experiment.target}
            lastStep={experiment.budget}
            height="h-28"
          />
        )}
      </div>
      <div className="grow px-4 pt-7 pb-6 [--margin:1rem]">
        <DuelBoards activity={round.activity} board={board} you={number} isOver={false} />
      </div>
    </main>
  );
}

function SideStage({
  name,
  experiment,
  verdict,
  runs,
  you,
  isFree,
  currentStep,
}: {
  name: string;
  experiment: Experiment;
  isFree: boolean;
  verdict: Verdict | null;
  runs: ReturnType<typeof stageRuns>;
  you: number | null;
  currentStep: () => number;
}) {
  const words = useWords('play-duel');
  const settled = useSettled(isFree ? RIVAL_RUN : you, verdict);
  return (
    <section className="flex min-w-0 flex-col">
      <LossStage
        experiment={experiment}
        label={words.say(`play-duel.run.${isFree ? 'free' : you === null ? 'class' : 'own'}`, {
          name,
        })}
        className="h-[clamp(8rem,24dvh,16rem)]"
        motion={{ runs, you, currentStep, settled }}
      />
      <h2 className="bg-[var(--band-0)] px-3 py-1.5 text-base font-semibold text-on-klein">
        {name}
      </h2>
    </section>
  );
}

function SideWords({
  name,
  run,
  step,
  verdict,
}: {
  name: string;
  run: OwnRun;
  step: number;
  verdict: Verdict | null;
}) {
  const words = useWords('play-duel', 'claims');
  const motion = useSteady(phoneText(words, liveClaim(run, step, verdict)));
  return (
    <p className="mt-3 flex gap-2.5 text-[1.0625rem] leading-snug">
      <span className="pt-[0.1em]">
        <OutcomeMark kind={verdict?.outcome ?? 'running'} size={20} />
      </span>
      <span>
        {rich(words, 'play-duel.side', {
          name,
          motion,
          b: (side) => (
            <strong translate="no" className="font-bold">
              {side}
            </strong>
          ),
        })}
      </span>
    </p>
  );
}
