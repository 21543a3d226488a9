'use client';

import { useMemo } from 'react';
import type { LossFunction } from '#core/engine/loss-function';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import { useSize } from '../../../charts/use-size';
import { useWords } from '../../../words/language';
import { CurveStep } from './curve-step';
import { LandscapeCanvas } from './landscape-canvas';
import { MapStep, type MarkedGuesses } from './map-step';
import styles from './step-picture.module.css';
import { endsOfStep, type WalkWindow, walkViewport, walkWindow } from './walk-window';

export interface StepPictureProps {
  /** Of one weight or two. */
  readonly loss: LossFunction;
  readonly run: WorkedRun;
  /** The last update that was made; 0 for the start. */
  readonly step: number;
  /** What people who can't see it are told. */
  readonly label: string;
  /** Where this phone guessed that it would land. */
  readonly own?: readonly number[] | null;
  /** Everybody's guesses, on a map. */
  readonly guesses?: MarkedGuesses | null;
  /** Only the step itself, looked at closely. */
  readonly isClose?: boolean;
  /** The part to show, where it is shared with another picture. */
  readonly window?: WalkWindow | null;
  /** Whether the gradient is written at its tangent. */
  readonly hasNumber?: boolean;
  /** What to say where there is nothing left to draw. */
  readonly beyond?: string;
}

/** Space for the axis and for what rises, in em. */
const BELOW = 2.2;
const ABOVE = 2.6;

/**
 * One update on the loss: the point, the slope there, the step as an arrow as long as it is, and where it landed;
 * earlier steps fade. Fills its parent; 1 em of the parent is a label.
 */
export function StepPicture(props: StepPictureProps) {
  const words = useWords('common');
  const {
    loss,
    run,
    step,
    label,
    own = null,
    guesses = null,
    isClose = false,
    hasNumber = true,
    beyond = '',
  } = props;
  const [box, size] = useSize({ width: 640, height: 400, em: 20 });
  const { em } = size;
  const isMap = loss.dimension === 2;
  const given = props.window;
  const window = useMemo(
    () =>
      given === undefined
        ? walkWindow(loss, run, step, { isClose, others: own === null ? [] : [own] })
        : given,
    [given, loss, run, step, isClose, own],
  );
  const bottom = isMap ? 0 : BELOW * em;
  const viewport = useMemo(
    () => window && walkViewport(loss, window, size, { top: isMap ? 0 : ABOVE * em, bottom }),
    [loss, window, size, em, isMap, bottom],
  );
  const around = useMemo(() => endsOfStep(run, step)[0]!, [run, step]);
  return (
    <div ref={box} className={styles.picture}>
      {viewport === null ? (
        <p className={`${styles.nothing} type-display`}>
          {beyond || words.say('common.picture.too-large')}
        </p>
      ) : (
        <>
          <LandscapeCanvas
            loss={loss}
            viewport={viewport}
            around={around}
            em={em}
            bottom={size.height - bottom}
            label={label}
          />
          <svg aria-hidden="true">
            {isMap ? (
              <MapStep {...{ loss, run, step, viewport, em, own, guesses }} />
            ) : (
              <CurveStep
                {...{ loss, run, step, viewport, em, own, hasNumber }}
                axis={size.height - bottom}
              />
            )}
          </svg>
        </>
      )}
    </div>
  );
}
