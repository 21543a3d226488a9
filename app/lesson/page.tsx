import type { Metadata } from 'next';
import { Logo } from '../ui/logo';
import { ComparePart } from './compare/compare-part';
import { lessonFigures } from './figures/lesson-figures';
import './lesson.css';
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
import { durationWords, PAGE_WORDS, PART_TITLES, PARTS } from './words/page-words';

export const metadata: Metadata = { title: PAGE_WORDS.title, description: PAGE_WORDS.lead };

/** Words by 200 a minute, and a while at the slider: `tests/app/lesson` counts them. */
const MINUTES = 11;

/** The lesson to read: for who was not there, and for whoever wants it once more. Built once; it asks the server nothing. */
export default function LessonPage() {
  const figures = lessonFigures();
  return (
    <div className="lesson mx-auto max-w-[72rem] px-4 sm:px-8">
      <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-4">
        <a href="/" className="text-ink no-underline">
          <Logo />
        </a>
        <nav
          aria-label={PAGE_WORDS.mainNavigation}
          className="flex flex-wrap gap-x-6 font-semibold print:hidden"
        >
          <a href="/lesson" aria-current="page" className="border-b-[3px] border-klein py-2">
            {PAGE_WORDS.lesson}
          </a>
          <a href="/practice" className="py-2">
            {PAGE_WORDS.practice}
          </a>
          <a href="/" className="py-2">
            {PAGE_WORDS.join}
          </a>
        </nav>
      </header>
      <main className="text-[1.0625rem] leading-[1.5] font-[480]">
        <div className="grid gap-x-14 gap-y-6 pt-6 pb-10 lg:grid-cols-[1fr_18rem]">
          <h1 className="type-display text-[min(4.25rem,11vw)] leading-none max-lg:text-balance">
            {PAGE_WORDS.headline}
          </h1>
          <div className="self-end">
            <p className="text-[1.125rem] font-semibold">{PAGE_WORDS.lead}</p>
            <p className="mt-1.5 text-mut">{durationWords(MINUTES)}</p>
          </div>
        </div>
        <Contents />
        <StepPart walk={figures.step} />
        <TooLargePart figures={figures.tooLarge} />
        <TooSmallPart figures={figures.tooSmall} />
        <ComparePart figures={figures.compare} />
        <SearchPart figures={figures.search} />
        <RangePart figures={figures.range} />
        <AdamPart figures={figures.adaptive} />
        <QuizPart quiz={figures.quiz} adaptive={figures.adaptive} />
        <KeepPart />
        <SymbolsPart />
      </main>
      <footer className="border-t border-line py-6 text-[0.9375rem] text-mut">
        <p>{PAGE_WORDS.computed}</p>
        <p className="mt-1">{`${PAGE_WORDS.sources}: ${[...SOURCES, figures.adaptive.source].join('; ')}.`}</p>
      </footer>
      <SymbolNotes />
    </div>
  );
}

function Contents() {
  return (
    <nav aria-label={PAGE_WORDS.contents} className="pb-10">
      <p aria-hidden="true" className="type-label text-mut">
        {PAGE_WORDS.contents}
      </p>
      <ol className="mt-2 gap-x-14 sm:columns-2">
        {PARTS.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-block py-1.5 font-semibold underline decoration-line2"
            >
              {PART_TITLES[id]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Of the range test; Adam's stands with the optimizer. */
const SOURCES = ['Smith, WACV 2017, arXiv:1506.01186'];
