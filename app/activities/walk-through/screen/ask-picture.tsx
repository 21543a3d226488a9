import { findLoss } from '#core/engine/experiment/loss-reference';
import { formatCount, formatRate } from '#core/engine/number-format';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { Walk } from '#core/protocol/views/walk';
import { size } from '../../../parts/screen/size';
import { optimizerInText } from '../../../ui/words/experiment-words';
import { awayWords, waitedFor } from '../../../ui/words/waited-for';
import { ENGLISH_WORDS } from '../../../words/english';
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
  const loss = findLoss(experiment.loss);
  if (!loss) return null;
  const from = run.updates[step - 1]?.weights.map(({ after }) => after) ?? run.start;
  const away = awayWords(view);
  return (
    <main className="grid h-full grid-cols-[minmax(0,1100fr)_minmax(0,820fr)]">
      <div className="relative min-h-0 bg-klein text-on-klein" style={size(40)}>
        <StepPicture
          loss={loss}
          run={run}
          step={step}
          label={`The loss ${loss.plainFormula}, with the point at ${weightsText(from)}.`}
        />
      </div>
      <div className="flex min-h-0 flex-col px-56 py-56">
        <p className="type-label text-mut" style={size(34)}>
          {title}
        </p>
        <h1 className="mt-32 text-balance type-display" style={size(96)}>
          Where does it land?
        </h1>
        <p className="mt-40" style={size(44)}>
          <TitledLoss loss={experiment.loss} />, {optimizerInText(ENGLISH_WORDS, experiment)}
        </p>
        <p className="mt-16 type-title" style={size(44)}>
          {`from ${weightsText(from)}, rate ${formatRate(learningRate)}`}
        </p>
        <p className="mt-auto flex items-end gap-24" aria-live="polite">
          <span className="type-figure" style={size(150)}>
            {formatCount(walk.guessed)}
          </span>
          <span className="pb-12 type-label" style={size(38)}>
            of {formatCount(waitedFor(view))}
            <span className="block">have guessed{away === '' ? '' : `, ${away}`}</span>
          </span>
        </p>
      </div>
    </main>
  );
}
