import type { Experiment } from '#core/engine/experiment/experiment';
import { formulaText } from '#core/engine/experiment/formula-text';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { RoundView } from '#core/protocol/shapes/round';
import type { You } from '#core/protocol/views/you';
import { settingsWords } from '../../../ui/words/experiment-words';
import type { Attendance } from '../../../ui/words/waited-for';
import { useWords } from '../../../words/language';
import { ConfidenceTiles } from '../input/confidence-tiles';
import { GivenBar } from '../input/given-bar';
import type { InputWords } from '../input/input-words';
import { SavedBar } from '../input/saved-bar';
import type { SavedWord } from '../input/saved-word';
import { TimerChip } from '../input/timer-chip';
import { LossStage } from '../loss-stage';
import { PlayHeader } from '../play-header';
import type { StandingStill } from '../standing-still';
import type { PickValue } from './pick-input';
import { PredictionRow } from './prediction-row';
import { RateControl } from './rate-control';
import type { RateRange } from './rate-scale';

export interface PickViewProps {
  readonly round: RoundView;
  readonly you: You;
  readonly experiment: Experiment;
  readonly range: RateRange;
  readonly optimizers: string;
  readonly label: string;
  /** The newest input, or what the server has; null if there is none yet. */
  readonly value: PickValue | null;
  readonly isPredicted: boolean;
  readonly isConfidenceAsked: boolean;
  readonly onChoose: (value: PickValue) => void;
  readonly word: SavedWord<PickValue>;
  readonly inputWords: InputWords<PickValue>;
  readonly picked: number;
  readonly attendance: Attendance;
  readonly secondsLeft: number | null;
  readonly still: StandingStill | null;
  readonly isLocked: boolean;
}

/** One loss, one number, and the server's word on it. */
export function PickView(props: PickViewProps) {
  const words = useWords('play', 'common', 'experiment');
  const { round, experiment, value, still, isLocked, onChoose } = props;
  const loss = findLoss(experiment.loss);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <PlayHeader round={round} you={props.you}>
        <TimerChip secondsLeft={props.secondsLeft} isStill={still !== null} isLocked={isLocked} />
      </PlayHeader>
      <LossStage
        experiment={experiment}
        label={words.say('play.pick.loss', { formula: loss ? formulaText(words, loss) : '' })}
        className="grow basis-0 [@media(max-height:500px)]:hidden"
        caption={[props.optimizers, words.say('common.steps', { count: experiment.budget })]}
        note={settingsWords(words, experiment).join('; ')}
      />
      <div className="wipe-up px-4 pt-4">
        <RateControl
          label={props.label}
          range={props.range}
          value={value?.learningRate ?? null}
          onChoose={(learningRate) => onChoose({ prediction: null, ...value, learningRate })}
          isLocked={isLocked}
        />
        {props.isPredicted ? (
          <PredictionRow
            experiment={experiment}
            range={props.range}
            pick={value}
            isLocked={isLocked}
            onChoose={onChoose}
          />
        ) : null}
        {props.isConfidenceAsked && value !== null && value.prediction !== null ? (
          <div className="arrive mt-3">
            <ConfidenceTiles
              value={value.confidence ?? null}
              isLocked={isLocked}
              onChoose={(confidence) => onChoose({ ...value, confidence })}
            />
          </div>
        ) : null}
      </div>
      <GivenBar
        given={props.picked}
        attendance={props.attendance}
        what="picked"
        standing={still?.short ?? null}
      />
      <SavedBar word={props.word} inputWords={props.inputWords} />
    </main>
  );
}
