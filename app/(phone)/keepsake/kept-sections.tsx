import { Check, Circle, X } from 'lucide-react';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { useWords } from '../../words/language';
import { type KeptPage, type KeptQuestion, type KeptRow, languageOf } from './kept-page';
import { PicksPicture } from './picks-picture';

/** "Your session" as it is read: the field with the points, then what to remember, the picks, rounds and questions. */
export function KeptSections({ page }: { page: KeptPage }) {
  const words = useWords('keepsake');
  const { score, lines, picks, rounds, questions } = page;
  const language = languageOf(page);
  return (
    <>
      <header className="bg-klein px-5 pt-[max(1rem,env(safe-area-inset-top))] pb-6 text-on-klein">
        <p className="flex flex-wrap justify-between gap-x-4 font-bold">
          <span>{words.say('keepsake.title')}</span>
          <span translate="no">{page.name}</span>
        </p>
        <h1 className="type-display mt-4 text-[min(2.25rem,11vw)] text-balance">
          {words.say('keepsake.headline')}
        </h1>
        {score === null ? null : (
          <p className="mt-4 flex flex-wrap items-end gap-x-3 gap-y-2">
            <span className="type-figure text-[4.5rem]">{words.numbers.count(score.points)}</span>
            <span lang={language} className="max-w-32 pb-1 text-lg leading-[1.15] font-semibold">
              {score.words}
            </span>
          </p>
        )}
        <p className="mt-4">
          {words.say('keepsake.when', { title: page.title, day: page.dayWords })}
        </p>
      </header>
      <section className="px-5 pt-7">
        <h2 className="type-title text-[min(1.5rem,8.5vw)]">{words.say('keepsake.lines')}</h2>
        <ol lang={language}>
          {lines.map(({ head, text }, at) => (
            <li
              key={head + text}
              className="grid grid-cols-[1.75rem_1fr] gap-x-2 border-b border-line py-3.5 last:border-0"
            >
              <span aria-hidden="true" className="type-figure text-[1.75rem] text-track">
                {at + 1}
              </span>
              <span className="text-lg leading-[1.36]">
                <strong className="font-extrabold">{head}</strong> {text}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {picks.length === 0 ? null : (
        <section className="px-5 pt-7">
          <h2 className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="type-title text-[min(1.5rem,8.5vw)]">
              {words.say('keepsake.picks')}
            </span>
            <span className="text-mut">{words.say('keepsake.picks.axis')}</span>
          </h2>
          <PicksPicture picks={picks} />
        </section>
      )}
      {rounds.length === 0 ? null : (
        <section className="px-5 pt-7">
          <h2 className="type-title text-[min(1.5rem,8.5vw)]">{words.say('keepsake.rounds')}</h2>
          <ol lang={language} className="mt-2 border-t border-line">
            {rounds.map((row) => (
              <Row key={row.number} row={row} />
            ))}
          </ol>
        </section>
      )}
      {questions.length === 0 ? null : (
        <section className="px-5 pt-7">
          <h2 className="type-title text-[min(1.5rem,8.5vw)]">{words.say('keepsake.questions')}</h2>
          <ol lang={language} className="mt-2 border-t border-line">
            {questions.map((question) => (
              <Question key={question.number} question={question} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Row({ row }: { row: KeptRow }) {
  const words = useWords('keepsake');
  const { number, title, outcome, result, rate, edge, points, text } = row;
  return (
    <li className="grid grid-cols-[1.75rem_1fr] gap-x-2 border-b border-line py-3.5">
      <span className="type-title text-lg">{number}</span>
      <div>
        <h3 className="flex justify-between gap-x-3 text-lg">
          <span className="type-title">{title}</span>
          {points === null ? null : (
            <span className={`shrink-0 ${points === 0 ? 'text-mut' : 'type-title'}`}>
              {points === 0 ? '0' : `+${words.numbers.count(points)}`}
              <span className="sr-only">{` ${words.say('keepsake.rounds.points', { points })}`}</span>
            </span>
          )}
        </h3>
        {result === '' ? null : (
          <p className="mt-1 flex flex-wrap justify-between gap-x-4">
            <span className="flex items-center gap-2">
              {outcome === null ? null : <OutcomeMark kind={outcome} size={16} />}
              {result}
            </span>
            <span>
              <strong className="font-bold">{rate}</strong>
              {edge === '' ? null : <span className="text-mut">, {edge}</span>}
            </span>
          </p>
        )}
        {text === '' ? null : <p className="mt-1 text-mut">{text}</p>}
      </div>
    </li>
  );
}

const MARK_WORDS = {
  right: 'keepsake.questions.right',
  wrong: 'keepsake.questions.not-right',
  open: null,
} as const satisfies Record<KeptQuestion['mark'], string | null>;

function Question({ question: { title, mark, asked, said, right } }: { question: KeptQuestion }) {
  const words = useWords('keepsake');
  const verdict = MARK_WORDS[mark];
  return (
    <li className="grid grid-cols-[1.75rem_1fr] gap-x-2 border-b border-line py-3.5">
      <QuestionMark mark={mark} />
      <div>
        <h3 className="type-title text-lg">
          <span className="sr-only">{verdict === null ? '' : `${words.say(verdict)} `}</span>
          {title}
        </h3>
        <p className="mt-1 text-mut">{asked}</p>
        <p className="mt-1.5">{said}</p>
        {right === '' ? null : (
          <p className="mt-2.5 bg-panel p-3.5">
            <strong className="font-extrabold">{words.say('keepsake.questions.right')}</strong>{' '}
            {right}
          </p>
        )}
      </div>
    </li>
  );
}

function QuestionMark({ mark }: { mark: KeptQuestion['mark'] }) {
  const Icon = { right: Check, wrong: X, open: Circle }[mark];
  const fill = { right: 'bg-converged', wrong: 'bg-diverged', open: 'bg-panel' }[mark];
  const text = mark === 'open' ? 'text-mut' : 'text-on-outcome';
  return (
    <span
      aria-hidden="true"
      className={`mt-0.5 flex size-6 items-center justify-center rounded-full ${fill} ${text}`}
    >
      <Icon className="size-4" strokeWidth={3} />
    </span>
  );
}
