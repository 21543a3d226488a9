import Link from 'next/link';
import type { Words } from '#core/words/words';
import { roundTitle } from '../../ui/words/activity-words';
import type { HistoryRow } from './history';
import { linePieces, rulerFor } from './ruler';
import { RulerAxis, RulerCell } from './ruler-cell';
import { happenedWords, rulerWords, saidWords } from './student-words';

/** One row a round; the rulers of all of them are aligned on their edges, so that one line runs through the losses. */
export function StudentLine({
  words,
  rows,
  name,
  base,
}: {
  words: Words;
  rows: readonly HistoryRow[];
  name: string;
  base: string;
}) {
  const multiples = rows.flatMap(({ mark, classMedian }) => [
    ...(mark === null ? [] : [mark.ofEdge]),
    ...(classMedian === null ? [] : [classMedian]),
  ]);
  const ruler = rulerFor(multiples);
  const own = linePieces(rows.map(({ mark }) => (mark === null ? null : ruler.x(mark.ofEdge))));
  const others = linePieces(
    rows.map(({ classMedian }) => (classMedian === null ? null : ruler.x(classMedian))),
  );
  const hasRuler = multiples.length > 0;
  return (
    <table className="block text-[15px]">
      <caption className="sr-only">{words.say('review-students.line', { name })}</caption>
      <thead className="block">
        <tr className={`${ROW} border-b border-ink pb-1.5 text-[14px] font-[700]`}>
          <th scope="col" className={`${TITLE} text-start`}>
            {words.say('review-students.line.activity')}
          </th>
          <th scope="col" className={`${RULER} text-start`}>
            <span className="sr-only">{words.say('review-students.line.rate')}</span>
            {hasRuler && <LineKey words={words} name={name} />}
          </th>
          <th scope="col" className={`${TEXT} text-start`}>
            {words.say('review-students.line.happened')}
          </th>
          <th
            scope="col"
            className={`${POINTS} text-end`}
            title={words.say('review-students.line.points-for')}
          >
            {words.say('review-students.line.points')}
          </th>
        </tr>
      </thead>
      <tbody className="block">
        {rows.map((row, at) => {
          const { round, mark, points } = row;
          const said = saidWords(words, row);
          return (
            <tr
              key={round.number}
              className={`${ROW} min-h-14 break-inside-avoid border-b border-line`}
            >
              <th scope="row" className={`${TITLE} flex items-baseline py-2 text-start font-[700]`}>
                <span className="me-2 min-w-5 shrink-0 text-end font-[550] text-mut">
                  {round.number}
                </span>
                <Link
                  prefetch={false}
                  className="underline-offset-3 hover:underline"
                  href={`${base}/activity/${round.number}`}
                >
                  {round.revoteOf === null
                    ? roundTitle(words, round)
                    : words.say('review-students.line.again', { round: roundTitle(words, round) })}
                </Link>
              </th>
              <td className={`${RULER} relative`}>
                {hasRuler && (
                  <RulerCell
                    numbers={words.numbers}
                    ruler={ruler}
                    mark={mark}
                    own={own[at] ?? null}
                    others={others[at] ?? null}
                    edge={round.edge}
                    hasMedian={row.classMedian !== null}
                  />
                )}
                <span className="sr-only">
                  {mark === null
                    ? row.run !== null && words.numbers.rate(row.run.learningRate)
                    : rulerWords(words, mark.learningRate, mark.ofEdge)}
                </span>
              </td>
              <td className={`${TEXT} self-center py-2`}>
                {said !== null && <span className="text-mut">{said} </span>}
                {row.run !== null && (
                  <strong className="font-[750]">
                    <bdi>{words.numbers.rate(row.run.learningRate)}</bdi>.{' '}
                  </strong>
                )}
                {happenedWords(words, row)}
              </td>
              <td className={`${POINTS} self-center text-end`}>
                {points === null ? (
                  <span className="sr-only">{words.say('review-students.line.not-scored')}</span>
                ) : (
                  <>
                    <strong
                      className={`text-[17px] font-[750] ${points.length === 0 ? 'text-mut' : ''}`}
                    >
                      {points.length}
                    </strong>
                    <span className="sr-only">
                      {points.map((point) => words.say(`common.point.${point}`)).join('. ')}
                    </span>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
      {hasRuler && (
        <tfoot aria-hidden="true" className="block">
          <tr className={`${ROW} pt-1 text-[13px] text-mut`}>
            <td className={`${RULER} relative h-5`}>
              <RulerAxis numbers={words.numbers} ruler={ruler} />
            </td>
            <td className={TEXT}>{words.say('review-students.line.axis')}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** On a phone the ruler runs down the left side, and everything else stands beside it. */
const ROW =
  'grid gap-x-4 grid-cols-[112px_minmax(0,1fr)_auto] min-[900px]:grid-cols-[minmax(0,190px)_minmax(160px,280px)_minmax(0,1fr)_60px]';
const RULER = 'col-start-1 row-span-2 row-start-1 min-[900px]:col-start-2 min-[900px]:row-span-1';
const TITLE = 'col-start-2 row-start-1 min-[900px]:col-start-1 min-[900px]:self-center';
const TEXT =
  'col-span-2 col-start-2 row-start-2 min-[900px]:col-span-1 min-[900px]:col-start-3 min-[900px]:row-start-1';
const POINTS = 'col-start-3 row-start-1 min-[900px]:col-start-4';

function LineKey({ words, name }: { words: Words<'review-students'>; name: string }) {
  return (
    <span aria-hidden="true" className="flex flex-wrap gap-x-3 text-[13px] font-[550] text-mut">
      <span className="flex items-center gap-1.5" translate="no">
        <svg aria-hidden="true" width={18} height={4}>
          <line x2={18} y1={2} y2={2} stroke="var(--track)" strokeWidth={2} />
        </svg>
        {name}
      </span>
      <span className="flex items-center gap-1.5">
        <svg aria-hidden="true" width={18} height={4}>
          <line x2={18} y1={2} y2={2} stroke="var(--line2)" strokeWidth={2} strokeDasharray="2 3" />
        </svg>
        {words.say('review-students.line.class')}
      </span>
    </span>
  );
}
