import type { Outcome } from '#core/engine/outcome';
import type { Activity } from '#core/lesson/activities/activity';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import type { FinishedPicture, PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../../ui/marks/outcome-word';
import { useWords } from '../../../words/language';
import { type Matrix, predictionMatrix, predictionsHeadline } from './prediction-matrix';

/** What the class predicted, against what happened. */
export const predictionsPicture: FinishedPicture = {
  key: 'P',
  name: 'screen.picture.predictions',
  isThere: ({ predictions }) => predictions.length > 0,
  Show: PredictionsPicture,
};

function PredictionsPicture({ phase }: PictureProps<Activity, 'finished'>) {
  const words = useWords('screen-race');
  const matrix = predictionMatrix(phase.predictions);
  return (
    <main className="flex h-full flex-col px-56 pb-56">
      <TitleLine title={predictionsHeadline(words, matrix)} />
      <table className="min-h-0 w-full flex-1 table-fixed border-separate" style={SPACING}>
        <caption className="sr-only">{words.say('screen-race.matrix')}</caption>
        <thead>
          <tr className="h-110">
            <th scope="col" className="w-420 text-start align-bottom text-mut" style={size(30)}>
              <span className="block pe-24 text-end">
                {words.say('screen-race.matrix.came')}{' '}
                <span className="inline-block rtl:-scale-x-100">→</span>
              </span>
              <span className="block">{words.say('screen-race.matrix.said')}</span>
            </th>
            {matrix.came.map((outcome) => (
              <th key={outcome} scope="col" className="align-bottom">
                <MarkedOutcome outcome={outcome} isCentred />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.said.map((predicted) => (
            <tr key={predicted} style={{ height: `${100 / matrix.said.length}%` }}>
              <th scope="row">
                <MarkedOutcome outcome={predicted} isCentred={false} />
              </th>
              {matrix.came.map((actual) => (
                <Cell key={actual} matrix={matrix} predicted={predicted} actual={actual} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

const SPACING = { borderSpacing: 'calc(8 * var(--u))' };

function MarkedOutcome({ outcome, isCentred }: { outcome: Outcome; isCentred: boolean }) {
  return (
    <span
      className={`flex items-center gap-16 whitespace-nowrap type-label ${isCentred ? 'justify-center' : ''}`}
      style={size(34)}
    >
      <OutcomeMark kind={outcome} size="1em" />
      <OutcomeWord kind={outcome} />
    </span>
  );
}

/** Right predictions have a coloured background and a heavier frame; zero is a dash. */
function Cell({
  matrix,
  predicted,
  actual,
}: {
  matrix: Matrix;
  predicted: Outcome;
  actual: Outcome;
}) {
  const words = useWords('screen-race');
  const count = matrix.counts.get(`${predicted} ${actual}`) ?? 0;
  const isRight = predicted === actual;
  return (
    <td
      className={`text-center ${isRight && count > 0 ? 'bg-klein text-on-klein' : 'bg-panel'} ${count === 0 ? 'text-mut' : ''}`}
    >
      <span className="type-figure" style={size(count === 0 ? 36 : 72)}>
        {count === 0 ? '–' : words.numbers.count(count)}
      </span>
      {isRight && count > 0 && (
        <span className="block type-label" style={size(26)}>
          {words.say('screen-race.matrix.right')}
        </span>
      )}
    </td>
  );
}
