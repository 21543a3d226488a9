import { sliderRange } from '#core/engine/experiment';
import { findLoss } from '#core/engine/loss-reference';
import { formatCount } from '#core/engine/number-format';
import type { RoundView } from '#core/protocol/views';
import { optimizerName, settingsWords } from '../../ui/experiment-words';
import { PlayHeader } from '../room/play-header';
import { LossStage } from '../run/loss-stage';
import { PickedBar } from './picked-bar';
import { RateControl } from './rate-control';
import { SavedBar } from './saved-bar';
import type { SavedWord } from './saved-word';
import { TimerChip } from './timer-chip';

export interface PickViewProps {
  readonly round: RoundView;
  readonly name: string;
  /** The newest intention, or what the server has; null: nothing yet. */
  readonly value: number | null;
  readonly onChoose: (learningRate: number) => void;
  readonly word: SavedWord;
  readonly picked: number;
  readonly participants: number;
  readonly secondsLeft: number | null;
  readonly isPaused: boolean;
  readonly isLocked: boolean;
}

/** One loss, one number, and the server's word about it. */
export function PickView(props: PickViewProps) {
  const { round, isPaused, isLocked } = props;
  const { experiment } = round;
  const loss = findLoss(experiment.loss);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <PlayHeader round={round.number} name={props.name}>
        <TimerChip secondsLeft={props.secondsLeft} isPaused={isPaused} isLocked={isLocked} />
      </PlayHeader>
      <LossStage
        experiment={experiment}
        label={`The loss ${loss?.plainFormula ?? ''}, with its start and its goal`}
        className="grow basis-0 [@media(max-height:500px)]:hidden"
        caption={[optimizerName(experiment), `${formatCount(experiment.budget)} steps`]}
        note={settingsWords(experiment).join('; ')}
      />
      <div className="wipe-up px-4 pt-4">
        <RateControl
          range={sliderRange(experiment)}
          value={props.value}
          onChoose={props.onChoose}
          isLocked={isLocked}
        />
      </div>
      <PickedBar picked={props.picked} participants={props.participants} isPaused={isPaused} />
      <SavedBar word={props.word} />
    </main>
  );
}
