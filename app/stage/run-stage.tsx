'use client';

import { useEffect, useRef, useState } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { MarkKind } from '../ui/marks/outcome';
import { useWords } from '../words/language';
import type { RateChanges } from './playback/rate-changes';
import { StagePainter, type StageRun, type StageVariant } from './stage-painter';

export interface RunStageProps {
  readonly experiment: Experiment;
  /** Empty while picking: the stage then shows the loss, its start and its goal. */
  readonly runs: readonly StageRun[];
  /** In steer: what the class has changed so far. Without it the rates stay as they are. */
  readonly changes?: RateChanges;
  /** Curves of loss over steps instead of the landscape, each labelled with its rate. */
  readonly areCurves?: boolean;
  /** Where the axis of these curves ends, in steps: the budget unless it says so. */
  readonly lastStep?: number;
  /** A few rates rather than a class: each is named, and marks of different outcomes on one spot nest. */
  readonly areRates?: boolean;
  /** The run that is marked "you", or null. */
  readonly you: number | null;
  /** What stands beside that run instead. */
  readonly youWords?: string;
  /** The step is somebody's choice, back and forth, rather than the class's clock's. */
  readonly isSought?: boolean;
  /** The current step, with its fraction; called every frame. */
  readonly currentStep: () => number;
  /** What is publicly known about the runs. A run that is missing is on the way. */
  readonly settled: ReadonlyMap<number, MarkKind>;
  /** Sizes follow the font size of the surrounding element: 1 em is a label. */
  readonly variant: StageVariant;
  /** What people who can't see the picture are told. */
  readonly label: string;
}

/** The loss with the runs moving on it. Fills its parent, which must have a size. */
export function RunStage({
  experiment,
  runs,
  changes,
  areCurves = false,
  lastStep = experiment.budget,
  areRates = false,
  you,
  youWords,
  isSought = false,
  currentStep,
  settled,
  variant,
  label,
}: RunStageProps) {
  const words = useWords('common', 'experiment');
  const ownWords = youWords ?? words.say('common.stage.you');
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const painterRef = useRef<StagePainter | null>(null);
  const shownStepRef = useRef(currentStep);
  shownStepRef.current = currentStep;

  // Views bring equal experiments and runs as new objects several times a second.
  const isSteered = changes !== undefined;
  const scene = useUnlessEqual({ experiment, runs });

  useEffect(() => {
    const canvas = canvasRef.current;
    const loss = findLoss(scene.experiment.loss);
    if (canvas === null || loss === null) return;
    const painter = new StagePainter(canvas, loss, scene.experiment, scene.runs, {
      variant,
      isSteered,
      areCurves,
      lastStep,
      areRates,
      isSought,
      words,
    });
    painterRef.current = painter;
    return painter.start(() => shownStepRef.current());
  }, [scene, variant, isSteered, areCurves, lastStep, areRates, isSought, words]);

  // After the effect that makes the painter, so that a new one is told at once.
  useEffect(() => {
    if (changes !== undefined && scene.runs.length > 0) painterRef.current?.steer(changes);
  }, [changes, scene]);

  useEffect(() => {
    painterRef.current?.tell(settled, you, ownWords);
  });

  return (
    <canvas
      ref={canvasRef}
      role="img"
      aria-label={label}
      className="block absolute inset-0 size-full"
    />
  );
}

/** Keeps the old object while the new value is equal as JSON. */
function useUnlessEqual<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
