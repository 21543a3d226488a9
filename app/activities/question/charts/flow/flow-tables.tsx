'use client';

import type { Confidence } from '#core/lesson/round';
import { ScrollBox } from '../../../../ui/scroll-box';
import { useWords } from '../../../../words/language';
import { type Flow, type FlowBelief, votesOf } from './flow';
import { beliefLetter, beliefName, columnTitle } from './flow-words';

const CELL = 'border-t border-line py-1.5 pe-4 text-end align-top';

/** The numbers of the flow: votes by choice, and who went where. */
export function FlowTable({ flow }: { flow: Flow }) {
  const words = useWords('charts');
  const { beliefs, columns, links } = flow;
  return (
    <ScrollBox label={words.say('charts.flow.scroll')} direction="horizontal" className="w-full">
      <table className="border-collapse text-[14px]">
        <caption className="text-start type-label">{words.say('charts.flow.votes')}</caption>
        <thead>
          <tr>
            <th scope="col" className="py-1.5 pe-4 text-start type-label">
              {words.say('charts.flow.choice')}
            </th>
            {columns.map(({ round }, at) => (
              <th key={round} scope="col" className="py-1.5 pe-4 text-end type-label">
                {columnTitle(words, flow, at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {beliefs.map((belief, row) => (
            <tr key={belief.words}>
              <th scope="row" className="border-t border-line py-1.5 pe-6 text-start font-[600]">
                {belief.isRight
                  ? words.say('charts.flow.right-choice', { choice: nameOf(belief) })
                  : nameOf(belief)}
              </th>
              {columns.map(({ round, counts }) => (
                <td key={round} className={CELL}>
                  {words.numbers.count(votesOf(counts[row]!))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {links.length > 0 && (
        <table className="mt-4 border-collapse text-[14px]">
          <caption className="text-start type-label">{words.say('charts.flow.moves')}</caption>
          <thead>
            <tr>
              {(['from', 'chose', 'then', 'students'] as const).map((head) => (
                <th key={head} scope="col" className="py-1.5 pe-4 text-start type-label">
                  {words.say(`charts.flow.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {links.map(({ column, from, to, students }) => (
              <tr key={`${column} ${from} ${to}`}>
                <td className="border-t border-line py-1.5 pe-4">
                  {columnTitle(words, flow, column)}
                </td>
                <td className="border-t border-line py-1.5 pe-4">{beliefName(beliefs[from]!)}</td>
                <td className="border-t border-line py-1.5 pe-4">{beliefName(beliefs[to]!)}</td>
                <td className={CELL}>{words.numbers.count(students)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ScrollBox>
  );
}

function nameOf(belief: FlowBelief): string {
  const letter = beliefLetter(belief);
  return letter === null ? belief.words : `${letter}. ${belief.words}`;
}

const COLUMNS: readonly Confidence[] = ['sure', 'think', 'guess'];

/** Right and wrong against how sure, of one vote. Nothing where nobody was asked. */
export function SurenessMatrix({ flow, column }: { flow: Flow; column: number }) {
  const words = useWords('charts');
  const counts = flow.columns[column]?.counts ?? [];
  const sum = (isRight: boolean, confidence: Confidence) =>
    counts.reduce(
      (all, cell, row) => all + (flow.beliefs[row]?.isRight === isRight ? cell[confidence] : 0),
      0,
    );
  if (!COLUMNS.some((one) => sum(true, one) + sum(false, one) > 0)) return null;
  return (
    <table className="border-separate border-spacing-1 text-[14px]">
      <caption className="sr-only">
        {words.say('charts.flow.sureness', { vote: columnTitle(words, flow, column) })}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="pe-4 text-start font-[750]">
            {columnTitle(words, flow, column)}
          </th>
          {COLUMNS.map((confidence) => (
            <th key={confidence} scope="col" className="w-18 text-start font-[550] text-mut">
              {words.say(`charts.flow.${confidence}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[true, false].map((isRight) => (
          <tr key={String(isRight)}>
            <th scope="row" className="pe-4 text-start font-[550] text-mut">
              {words.say(isRight ? 'charts.flow.right' : 'charts.flow.wrong')}
            </th>
            {COLUMNS.map((confidence) => (
              <td
                key={confidence}
                className={`px-2.5 py-2 text-[18px] type-figure ${!isRight && confidence === 'sure' ? 'bg-klein text-on-klein print:border-2 print:border-ink print:text-ink' : 'bg-panel'}`}
              >
                {words.numbers.count(sum(isRight, confidence))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
