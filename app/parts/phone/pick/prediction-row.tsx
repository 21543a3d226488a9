'use client';

import { useEffect, useId, useState } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Outcome } from '#core/engine/outcome';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../../ui/marks/outcome-word';
import { useWords } from '../../../words/language';
import { RadioTiles } from '../input/radio-tiles';
import { useShown } from '../input/use-shown';
import type { PickValue } from './pick-input';
import { possibleOutcomes, USUAL_OUTCOMES } from './possible-outcomes';
import type { RateRange } from './rate-scale';

/** Four in a row, five in two rows; fewer side by side in large text. */
const TILES = 'grid-cols-[repeat(auto-fit,minmax(min(100%,4.5rem),1fr))]';
const WIDE_TILES = 'grid-cols-[repeat(auto-fit,minmax(min(100%,6rem),1fr))]';

/** The prediction of one's own run. It is asked for once there is a pick, and sent with it. */
export function PredictionRow({
  experiment,
  range,
  pick,
  isLocked,
  onChoose,
}: {
  experiment: Experiment;
  range: RateRange;
  /** null if nothing is picked yet. */
  pick: PickValue | null;
  isLocked: boolean;
  onChoose: (value: PickValue) => void;
}) {
  const words = useWords('play');
  const name = useId();
  const outcomes = usePossibleOutcomes(experiment, range);
  const row = useShown<HTMLDivElement>(pick !== null);
  if (pick === null) return null;
  return (
    <div ref={row} className="arrive mt-3">
      <RadioTiles<Outcome>
        name={name}
        legend={words.say('play.pick.question')}
        tiles={outcomes.map((outcome) => ({
          value: outcome,
          content: (
            <>
              <OutcomeMark kind={outcome} size={20} />
              <OutcomeWord kind={outcome} />
            </>
          ),
        }))}
        value={pick.prediction}
        isLocked={isLocked}
        onChoose={(prediction) => onChoose({ ...pick, prediction })}
        className={`grid gap-1.5 ${outcomes.length > 4 ? WIDE_TILES : TILES}`}
      />
    </div>
  );
}

/** Asks the engine once, shortly after the screen has appeared. */
function usePossibleOutcomes(experiment: Experiment, range: RateRange): readonly Outcome[] {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>(USUAL_OUTCOMES);
  const question = JSON.stringify([experiment, range]);
  useEffect(() => {
    const [asked, within] = JSON.parse(question) as [Experiment, RateRange];
    const timer = setTimeout(() => setOutcomes(possibleOutcomes(asked, within)), 300);
    return () => clearTimeout(timer);
  }, [question]);
  return outcomes;
}
