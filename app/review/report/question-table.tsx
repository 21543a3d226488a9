import type { LearnedQuestion, RightOf } from '#core/report/learned/learned';
import type { Words } from '#core/words/words';
import { roundTitle } from '../../ui/words/activity-words';
import { gainWords } from './words/learned-words';

const COLUMNS = ['first', 'last', 'twin', 'gain'] as const;

/** Right answers to each question: first, after the talk, on its twin, and what was won. */
export function QuestionTable({
  words,
  questions,
}: {
  words: Words<'common' | 'report'>;
  questions: readonly LearnedQuestion[];
}) {
  const counts = questions.flatMap(({ first, talk, twin }) => [first, talk, twin]);
  const given = counts.filter((one) => one !== null);
  const common = given.every((one) => one.of === given[0]?.of) ? (given[0]?.of ?? null) : null;
  return (
    <table className="w-full border-collapse self-start text-[14px]">
      <caption className="sr-only">{words.say('report.questions')}</caption>
      <thead className="text-mut">
        <tr>
          <th scope="col" className="pb-1 text-start font-[700] text-ink">
            {common === null
              ? words.say('report.questions.share')
              : words.say('report.questions.of', { of: common })}
          </th>
          {COLUMNS.map((head) => (
            <th key={head} scope="col" className="pb-1 ps-2 text-end whitespace-nowrap type-label">
              {words.say(`report.questions.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => {
          const { round, first, talk, twin, gain } = question;
          return (
            <tr key={round.number} className="align-bottom">
              <th scope="row" className="py-0.5 text-start leading-[1.2] font-[600]">
                {roundTitle(words, round)}
                <ShareLine question={question} />
              </th>
              {[first, talk, twin].map((one, at) => (
                <td
                  key={COLUMNS[at]}
                  className={`py-0.5 ps-2 text-end text-[16px] whitespace-nowrap ${at === 2 ? 'font-[800]' : 'text-mut'}`}
                >
                  {one === null ? '–' : <Right words={words} of={one} common={common} />}
                </td>
              ))}
              <td className="py-0.5 ps-2 text-end whitespace-nowrap">
                {gain === null ? '–' : <bdi>{gainWords(words, gain)}</bdi>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The count where everybody voted each time, otherwise the share: counts of different classes can't be compared. */
function Right({
  words,
  of: { right, of },
  common,
}: {
  words: Words<'report'>;
  of: RightOf;
  common: number | null;
}) {
  if (common !== null) return words.numbers.count(right);
  return (
    <>
      <span aria-hidden="true">{words.numbers.count((100 * right) / of)}</span>
      <span className="sr-only">{words.say('report.questions.right', { right, of })}</span>
    </>
  );
}

const WIDTH = 160;

/** The shares on one line: a ring first, a dot last, a bar for the twin. Its numbers stand in the row. */
function ShareLine({ question: { first, talk, twin } }: { question: LearnedQuestion }) {
  const x = ({ right, of }: RightOf) => 5 + ((WIDTH - 10) * right) / Math.max(1, of);
  const last = talk ?? twin;
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} className="mt-0.5 block w-full max-w-45" aria-hidden="true">
      <line x1={5} x2={WIDTH - 5} y1={7} y2={7} stroke="var(--line)" strokeWidth={2} />
      {last !== null && (
        <line x1={x(first)} x2={x(last)} y1={7} y2={7} stroke="var(--track)" strokeWidth={3} />
      )}
      <circle cx={x(first)} cy={7} r={4} fill="var(--bg)" stroke="var(--track)" strokeWidth={2} />
      {talk !== null && <circle cx={x(talk)} cy={7} r={4.4} fill="var(--track)" />}
      {twin !== null && <rect x={x(twin) - 1.5} width={3} height={14} fill="var(--ink)" />}
    </svg>
  );
}
