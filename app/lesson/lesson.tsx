import { LanguageSwitch } from '../live/language-switch';
import { Logo } from '../ui/logo';
import { ComparePart } from './compare/compare-part';
import { lessonFigures } from './figures/lesson-figures';
import './lesson.css';
import { ownAddress } from '../ui/address/own-address';
import { SymbolNotes } from './notes/symbol-notes';
import { QuizPart } from './quiz/quiz-part';
import { AdamPart } from './sections/adam-part';
import { KeepPart } from './sections/keep-part';
import { RangePart } from './sections/range-part';
import { SearchPart } from './sections/search-part';
import { StepPart } from './sections/step-part';
import { SymbolsPart } from './sections/symbols-part';
import { TooLargePart } from './sections/too-large-part';
import { TooSmallPart } from './sections/too-small-part';
import type { LessonWords } from './words/lesson-words';
import { PARTS } from './words/page-words';

/** Words by 200 a minute, and a while at the slider: `tests/app/lesson` counts them. */
const MINUTES = 11;

/** The lesson to read: for who was not there, and for whoever wants it once more. */
export function Lesson({ words }: { words: LessonWords }) {
  const figures = lessonFigures();
  const sources = [...SOURCES, figures.adaptive.source].join('; ');
  return (
    <div className="lesson mx-auto max-w-[72rem] px-4 sm:px-8">
      <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-4">
        <a href={ownAddress('/')} className="text-ink no-underline">
          <Logo />
        </a>
        <nav
          aria-label={words.say('lesson.navigation')}
          className="flex flex-wrap gap-x-6 font-semibold print:hidden"
        >
          <a
            href={ownAddress('/lesson')}
            aria-current="page"
            className="border-b-[3px] border-klein py-2"
          >
            {words.say('lesson.lesson')}
          </a>
          <a href={ownAddress('/practice')} className="py-2">
            {words.say('lesson.practice')}
          </a>
          <a href={ownAddress('/')} className="py-2">
            {words.say('lesson.join')}
          </a>
        </nav>
        <LanguageSwitch isReloading className="-me-2 print:hidden" />
      </header>
      <main className="text-[1.0625rem] leading-[1.5] font-[480]">
        <div className="grid gap-x-14 gap-y-6 pt-6 pb-10 lg:grid-cols-[1fr_18rem]">
          <h1 className="type-display text-[min(4.25rem,11vw)] leading-none max-lg:text-balance">
            {words.say('lesson.headline')}
          </h1>
          <div className="self-end">
            <p className="text-[1.125rem] font-semibold">{words.say('lesson.lead')}</p>
            <p className="mt-1.5 text-mut">{words.say('lesson.duration', { minutes: MINUTES })}</p>
          </div>
        </div>
        <Contents words={words} />
        <StepPart words={words} walk={figures.step} />
        <TooLargePart words={words} figures={figures.tooLarge} />
        <TooSmallPart words={words} figures={figures.tooSmall} />
        <ComparePart words={words} figures={figures.compare} />
        <SearchPart words={words} figures={figures.search} />
        <RangePart words={words} figures={figures.range} />
        <AdamPart words={words} figures={figures.adaptive} />
        <QuizPart words={words} quiz={figures.quiz} adaptive={figures.adaptive} />
        <KeepPart words={words} />
        <SymbolsPart words={words} />
      </main>
      <footer className="border-t border-line py-6 text-[0.9375rem] text-mut">
        <p>{words.say('lesson.computed')}</p>
        <p className="mt-1">{words.say('lesson.sources', { sources })}</p>
      </footer>
      <SymbolNotes />
    </div>
  );
}

function Contents({ words }: { words: LessonWords }) {
  return (
    <nav aria-label={words.say('lesson.contents')} className="pb-10">
      <p aria-hidden="true" className="type-label text-mut">
        {words.say('lesson.contents')}
      </p>
      <ol className="mt-2 gap-x-14 sm:columns-2">
        {PARTS.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-block py-1.5 font-semibold underline decoration-line2"
            >
              {words.say(`lesson.part.${id}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Of the range test; Adam's stands with the optimizer. */
const SOURCES = ['Smith, WACV 2017, arXiv:1506.01186'];
