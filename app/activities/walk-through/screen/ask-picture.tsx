import { formulaText } from '#core/engine/experiment/formula-text';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { Walk } from '#core/protocol/views/walk';
import { size } from '../../../parts/screen/size';
import { rich } from '../../../ui/rich';
import { optimizerInText } from '../../../ui/words/experiment-words';
import { waitedFor } from '../../../ui/words/waited-for';
import { useWords } from '../../../words/language';
import { StepPicture } from '../picture/step-picture';
import { weightsText } from '../steps/step-words';
import { TitledLoss } from '../steps/titled-loss';
import type { Walked } from './walked';

/** Where does the next update land? The loss with the point as it stands, and how many have guessed. */
export function AskPicture({
  view,
  title,
  walk,
  walked: { experiment, learningRate, run, step },
}: {
  view: ScreenView;
  title: string;
  walk: Walk;
  walked: Walked;
}) {
  const words = useWords('experiment', 'play-walk', 'screen-walk');
  const { decimal } = words.numbers;
  const loss = findLoss(experiment.loss);
  if (!loss) return null;
  const from = run.updates[step - 1]?.weights.map(({ after }) => after) ?? run.start;
  return (
    <main className="grid h-full grid-cols-[minmax(0,1100fr)_minmax(0,820fr)]">
      <div className="relative min-h-0 bg-klein text-on-klein" style={size(40)}>
        <StepPicture
          loss={loss}
          run={run}
          step={step}
          label={words.say('play-walk.loss', {
            formula: formulaText(words, loss),
            place: weightsText(from, decimal),
          })}
        />
      </div>
      <div className="flex min-h-0 flex-col px-56 py-56">
        <p className="type-label text-mut" style={size(34)}>
          <bdi>{title}</bdi>
        </p>
        <h1 className="mt-32 text-balance type-display" style={size(96)}>
          {words.say('play-walk.question')}
        </h1>
        <p className="mt-40" style={size(44)}>
          {rich(words, 'screen-walk.loss-by', {
            loss: () => <TitledLoss loss={experiment.loss} />,
            optimizer: optimizerInText(words, experiment),
          })}
        </p>
        <p className="mt-16 type-title" style={size(44)}>
          {words.say('screen-walk.from-rate', {
            from: weightsText(from, decimal),
            rate: learningRate,
          })}
        </p>
        <p className="mt-auto flex items-end gap-24" aria-live="polite">
          <span className="type-figure" style={size(150)}>
            {words.numbers.count(walk.guessed)}
          </span>
          <span className="pb-12 type-label" style={size(38)}>
            {rich(words, 'screen-walk.guessed', {
              of: waitedFor(view),
              guessed: walk.guessed,
              away: view.away,
              line: (guessed) => <span className="block">{guessed}</span>,
            })}
          </span>
        </p>
      </div>
    </main>
  );
}
