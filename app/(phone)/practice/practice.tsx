'use client';

import { useMemo, useState } from 'react';
import { useLaterWords } from '../../live/later-words';
import { phoneText } from '../../parts/phone/claims/phone-sentences';
import { LossStage } from '../../parts/phone/loss-stage';
import { RateControl } from '../../parts/phone/pick/rate-control';
import { liveClaim } from '../../parts/phone/run/live-claim';
import { ownRun } from '../../parts/phone/run/own-run';
import { useCurrentStep } from '../../parts/phone/run/use-current-step';
import { useSteady } from '../../parts/phone/run/use-steady';
import type { MarkKind } from '../../ui/marks/outcome';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../ui/marks/outcome-word';
import { TOY_RANGE, toyExperiment, toyStep, toyVerdict } from './toy';
import { toyClaim } from './toy-claim';

const EXPERIMENT = toyExperiment();
const YOU = 1;

interface Try {
  readonly learningRate: number;
  /** `performance.now()` when it was released. */
  readonly at: number;
}

/** The slider, to try on a toy: slide, let go, and watch. It runs in this page and sends nothing. */
export function Practice() {
  const words = useLaterWords('phone', 'claims', 'play');
  const [attempt, setAttempt] = useState<Try | null>(null);
  const learningRate = attempt?.learningRate ?? null;
  const currentStep = () => (attempt === null ? 0 : toyStep(performance.now() - attempt.at));
  const step = useCurrentStep(currentStep);
  const verdict = useMemo(
    () => (learningRate === null ? null : toyVerdict(EXPERIMENT, learningRate)),
    [learningRate],
  );
  const last = verdict?.step ?? EXPERIMENT.budget;
  const known = verdict !== null && step >= last ? verdict : null;
  const runs = useMemo(
    () => (learningRate === null ? [] : [{ key: YOU, learningRate }]),
    [learningRate],
  );
  const settled = useMemo(
    () => new Map<number, MarkKind>(known === null ? [] : [[YOU, known.outcome]]),
    [known],
  );
  const run = learningRate === null ? null : ownRun(EXPERIMENT, learningRate);
  const moving =
    run === null
      ? words.say('phone.practice.invitation')
      : phoneText(words, liveClaim(run, step, null));
  const ending = run && known ? phoneText(words, toyClaim(known, run)) : '';
  const steady = useSteady(moving);
  return (
    <section aria-label={words.say('phone.practice.label')}>
      <LossStage
        experiment={EXPERIMENT}
        label={words.say('phone.practice.valley')}
        className="h-[clamp(6rem,20dvh,12rem)]"
        motion={{ runs, you: YOU, currentStep, settled }}
      />
      <div className="px-4 pt-3">
        <p
          className="flex min-h-[2.7em] items-start mb-2 leading-snug gap-2.5 text-lg font-semibold"
          role="status"
        >
          {known === null ? (
            <span>{steady}</span>
          ) : (
            <>
              <span className="pt-[0.1em]">
                <OutcomeMark kind={known.outcome} size={22} />
              </span>
              <span>
                <strong className="inline-block font-extrabold first-letter:uppercase">
                  <OutcomeWord kind={known.outcome} />.
                </strong>{' '}
                {ending}
              </span>
            </>
          )}
        </p>
        <RateControl
          label={words.say('phone.practice.rate')}
          range={TOY_RANGE}
          value={learningRate}
          onChoose={(rate) => setAttempt({ learningRate: rate, at: performance.now() })}
          isLocked={false}
        />
      </div>
    </section>
  );
}
