import type { Experiment } from '#core/engine/experiment/experiment';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { ClassStage } from '../class-stage';
import type { ScreenClock } from '../clock';
import { PickingFoot } from '../frame/foot';
import { RoundFrame } from '../frame/round-frame';
import { RoundHeader } from '../frame/round-header';
import type { ScreenPhase } from '../screen-activity';
import { PickingSide } from './picking-side';

/** The loss that rates are picked for, with its start and its goal. Shows nobody's pick. */
export function PickPicture({
  view,
  phase,
  clock,
  experiment,
  rival = null,
  task,
}: {
  view: ScreenView;
  phase: ScreenPhase<'picking'>;
  clock: ScreenClock;
  experiment: Experiment;
  rival?: Experiment | null;
  /** What to do now. */
  task: string;
}) {
  return (
    <RoundFrame
      header={<RoundHeader round={phase.round} experiment={experiment} rival={rival} />}
      stage={<ClassStage experiment={experiment} clock={clock} />}
      side={<PickingSide view={view} phase={phase} clock={clock} task={task} />}
      foot={<PickingFoot experiment={experiment} />}
    />
  );
}
