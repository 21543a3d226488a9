import { KEEP } from '../words/page-words';
import { LessonPart } from './lesson-part';

export function KeepPart() {
  return (
    <LessonPart id="keep">
      <ol className="grid max-w-[44rem] list-decimal gap-2.5 pl-6 text-[1.125rem] font-semibold">
        {KEEP.map((line) => (
          <li key={line} className="pl-1">
            {line}
          </li>
        ))}
      </ol>
    </LessonPart>
  );
}
