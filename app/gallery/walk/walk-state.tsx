'use client';

import { useState } from 'react';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { workedRun } from '#core/engine/simulation/worked-run';
import { tallyGuesses } from '#core/lesson/guesses';
import { GuessControl } from '../../activities/walk-through/phone/guess-control';
import { StepAfter } from '../../activities/walk-through/phone/step-after';
import { GuessReveal } from '../../activities/walk-through/screen/guess-reveal';
import { OneWalk } from '../../activities/walk-through/screen/one-walk';
import { TwoWalks } from '../../activities/walk-through/screen/two-walks';
import type { Walked } from '../../activities/walk-through/screen/walked';
import styles from '../../parts/screen/screen.module.css';
import { madeUpGuesses } from './made-up-guesses';

export interface WalkStateProps {
  readonly face: string;
  readonly loss: string;
  readonly optimizer: string;
  readonly learningRate: number;
  readonly step: number;
  readonly isFloat32: boolean;
  readonly beside: string | null;
  readonly students: number;
  /** What this phone guessed; null: nothing. */
  readonly own: readonly number[] | null;
}

export function WalkState(props: WalkStateProps) {
  const { learningRate, step, beside } = props;
  const walked = (loss: string): Walked => {
    const experiment = {
      ...defaultExperiment({ id: loss }, props.optimizer),
      precision: props.isFloat32 ? ('float32' as const) : ('float64' as const),
    };
    return { experiment, learningRate, step, run: workedRun(experiment, learningRate, step + 1) };
  };
  const first = walked(props.loss);
  if (props.face === 'guess') return <PhoneGuess walked={first} />;
  if (props.face === 'after') {
    const { run } = first;
    const tally = tallyGuesses(
      run.updates[step - 1]!,
      madeUpGuesses(run.updates[step - 1]!, props.students),
    );
    const counts = {
      guesses: tally.marks.length,
      close: tally.close,
      mistakes: tally.mistakes.map(({ kind, count }) => [kind, count] as const),
    };
    return (
      <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col [@media(max-height:30rem)_and_(min-width:40rem)]:max-w-[60rem]">
        <h1 className="px-4 py-3 text-base font-bold">Walk-through</h1>
        <StepAfter walked={first} own={props.own} counts={props.own === null ? null : counts} />
      </main>
    );
  }
  if (props.face === 'reveal') {
    const { experiment, run } = first;
    const guesses = madeUpGuesses(run.updates[step - 1]!, props.students);
    return (
      <div className={`${styles.screen} h-dvh overflow-hidden`}>
        <GuessReveal experiment={experiment} run={run} step={step} guesses={guesses} />
      </div>
    );
  }
  return (
    <div className={`${styles.screen} h-dvh overflow-hidden`}>
      {beside === null ? (
        <OneWalk title="Walk-through" walked={first} />
      ) : (
        <TwoWalks title="Two walk-throughs" pair={[first, walked(beside)]} />
      )}
    </div>
  );
}

function PhoneGuess({ walked: { experiment, run, step } }: { walked: Walked }) {
  const [guess, setGuess] = useState<number[] | null>(null);
  const loss = findLoss(experiment.loss);
  if (loss === null) return null;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col [@media(max-height:30rem)_and_(min-width:40rem)]:max-w-[60rem]">
      <h1 className="type-display bg-klein px-4 py-3 text-[2rem] text-on-klein">
        Where does it land?
      </h1>
      <GuessControl
        loss={loss}
        update={run.updates[step]!}
        value={guess}
        isLocked={false}
        onChoose={setGuess}
      />
    </main>
  );
}
