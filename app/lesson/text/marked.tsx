import math from '../../ui/formula/arithmetic.module.css';
import { formulaHtml } from '../../ui/formula/formula';
import { FormulaHtml } from '../../ui/formula/formula-html';
import type { LessonWords } from '../words/lesson-words';
import { type MarkedPart, markedParts } from './marked-parts';
import { SymbolLink } from './symbol-link';

/** A text of the catalogues. On the server only: it typesets. */
export function Marked({ words, text }: { words: LessonWords; text: string }) {
  const placed = markedParts(text).map((part, place) => ({ part, place }));
  return placed.map(({ part, place }) => <MarkedSpan key={place} words={words} part={part} />);
}

function MarkedSpan({ words, part }: { words: LessonWords; part: MarkedPart }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return <strong className="font-bold">{part.text}</strong>;
    case 'tex':
      return <FormulaHtml html={formulaHtml(part.text)} />;
    case 'letter':
      return (
        <i className={math.math} translate="no">
          {part.text}
        </i>
      );
    case 'symbol':
      return <SymbolLink words={words} id={part.id} />;
  }
}

/** Paragraphs of one part of the lesson. */
export function Paragraphs({ words, of }: { words: LessonWords; of: readonly string[] }) {
  return of.map((text) => (
    <p key={text} className="mt-3 first:mt-0">
      <Marked words={words} text={text} />
    </p>
  ));
}
