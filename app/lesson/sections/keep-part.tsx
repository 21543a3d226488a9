import type { LessonWords } from '../words/lesson-words';
import { KEPT } from '../words/page-words';
import { LessonPart } from './lesson-part';

export function KeepPart({ words }: { words: LessonWords }) {
  return (
    <LessonPart words={words} id="keep">
      <ol className="grid max-w-[44rem] list-decimal gap-2.5 ps-6 text-[1.125rem] font-semibold">
        {KEPT.map((line) => (
          <li key={line} className="ps-1">
            {words.say(`lesson.keep.${line}`)}
          </li>
        ))}
      </ol>
    </LessonPart>
  );
}
