import { SymbolLetter } from '../text/symbol-letter';
import { meaningAnchor, symbolAnchor } from '../text/symbol-link';
import type { LessonWords } from '../words/lesson-words';
import { SYMBOLS } from '../words/symbol-words';
import { LessonPart } from './lesson-part';

/** Where the symbols lead without JavaScript, and on paper. */
export function SymbolsPart({ words }: { words: LessonWords }) {
  return (
    <LessonPart words={words} id="symbols">
      <dl className="grid gap-x-14 gap-y-4 sm:grid-cols-2">
        {SYMBOLS.map((id) => (
          <div
            key={id}
            id={symbolAnchor(id)}
            className="scroll-mt-4 break-inside-avoid rounded-chip target:bg-klein-soft target:text-on-klein-soft"
          >
            <dt className="type-title text-[1.125rem]">
              <SymbolLetter id={id} />, {words.say(`lesson-figures.symbol.${id}.name`)}
            </dt>
            <dd id={meaningAnchor(id)}>{words.say(`lesson-figures.symbol.${id}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </LessonPart>
  );
}
