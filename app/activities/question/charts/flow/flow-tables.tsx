import { formatCount } from '#core/engine/number-format';
import type { Confidence } from '#core/lesson/round';
import type { Words } from '#core/words/words';
import { sureWords } from '../../../../parts/review/review-words';
import { ScrollBox } from '../../../../ui/scroll-box';
import { type Flow, votesOf } from './flow';
import { beliefLetter, beliefName, columnTitle } from './flow-words';

const CELL = 'border-t border-line py-1.5 pr-4 text-right align-top';

/** The numbers of the flow: votes by choice, and who went where. */
export function FlowTable({ flow }: { flow: Flow }) {
  const { beliefs, columns, links } = flow;
  return (
    <ScrollBox label="Votes from one to the next" direction="horizontal" className="w-full">
      <table className="border-collapse text-[14px]">
        <caption className="text-left type-label">Votes</caption>
        <thead>
          <tr>
            <th scope="col" className="py-1.5 pr-4 text-left type-label">
              Choice
            </th>
            {columns.map(({ round }, at) => (
              <th key={round} scope="col" className="py-1.5 pr-4 text-right type-label">
                {columnTitle(flow, at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {beliefs.map((belief, row) => (
            <tr key={belief.words}>
              <th scope="row" className="border-t border-line py-1.5 pr-6 text-left font-[600]">
                {beliefLetter(belief) === null ? '' : `${beliefLetter(belief)}. `}
                {belief.words}
                {belief.isRight && ' (right)'}
              </th>
              {columns.map(({ round, counts }) => (
                <td key={round} className={CELL}>
                  {formatCount(votesOf(counts[row]!))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {links.length > 0 && (
        <table className="mt-4 border-collapse text-[14px]">
          <caption className="text-left type-label">From vote to vote</caption>
          <thead>
            <tr>
              {['From', 'chose', 'then', 'students'].map((head) => (
                <th key={head} scope="col" className="py-1.5 pr-4 text-left type-label">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {links.map(({ column, from, to, students }) => (
              <tr key={`${column} ${from} ${to}`}>
                <td className="border-t border-line py-1.5 pr-4">{columnTitle(flow, column)}</td>
                <td className="border-t border-line py-1.5 pr-4">{beliefName(beliefs[from]!)}</td>
                <td className="border-t border-line py-1.5 pr-4">{beliefName(beliefs[to]!)}</td>
                <td className={CELL}>{formatCount(students)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ScrollBox>
  );
}

const COLUMNS: readonly Confidence[] = ['sure', 'think', 'guess'];

/** Right and wrong against how sure, of one vote. Nothing where nobody was asked. */
export function SurenessMatrix({
  words,
  flow,
  column,
}: {
  words: Words<'review-rounds'>;
  flow: Flow;
  column: number;
}) {
  const counts = flow.columns[column]?.counts ?? [];
  const sum = (isRight: boolean, confidence: Confidence) =>
    counts.reduce(
      (all, cell, row) => all + (flow.beliefs[row]?.isRight === isRight ? cell[confidence] : 0),
      0,
    );
  if (!COLUMNS.some((one) => sum(true, one) + sum(false, one) > 0)) return null;
  return (
    <table className="border-separate border-spacing-1 text-[14px]">
      <caption className="sr-only">{`${columnTitle(flow, column)}: right and wrong by how sure`}</caption>
      <thead>
        <tr>
          <th scope="col" className="pr-4 text-left font-[750]">
            {columnTitle(flow, column)}
          </th>
          {COLUMNS.map((confidence) => (
            <th key={confidence} scope="col" className="w-18 text-left font-[550] text-mut">
              {sureWords(words, confidence)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[true, false].map((isRight) => (
          <tr key={String(isRight)}>
            <th scope="row" className="pr-4 text-left font-[550] text-mut">
              {isRight ? 'right' : 'wrong'}
            </th>
            {COLUMNS.map((confidence) => (
              <td
                key={confidence}
                className={`px-2.5 py-2 text-[18px] type-figure ${!isRight && confidence === 'sure' ? 'bg-klein text-on-klein print:border-2 print:border-ink print:text-ink' : 'bg-panel'}`}
              >
                {formatCount(sum(isRight, confidence))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
