'use client';

import { defaultExperiment } from '#core/engine/experiment/experiment';
import { workedRun } from '#core/engine/simulation/worked-run';
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
