import type { ReactNode } from 'react';
import { Marked } from '../text/marked';
import type { LessonWords } from '../words/lesson-words';
import { Subtitle } from './lesson-part';

/** What to look for in a training of one's own. */
export function Signs({
  words,
  signs,
  children,
}: {
  words: LessonWords;
  signs: readonly string[];
  children?: ReactNode;
}) {
  return (
    <>
      <Subtitle>{words.say('lesson.signs')}</Subtitle>
      <ul className="grid list-disc gap-2 ps-5">
        {signs.map((sign) => (
          <li key={sign}>
            <Marked words={words} text={sign} />
          </li>
        ))}
      </ul>
      {children}
    </>
  );
}
