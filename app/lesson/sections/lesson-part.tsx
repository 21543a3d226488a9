import type { ReactNode } from 'react';
import type { LessonWords } from '../words/lesson-words';
import type { PartId } from '../words/page-words';

/** A part of the lesson: words on the left, its picture on the right or below. */
export function LessonPart({
  words,
  id,
  picture,
  children,
}: {
  words: LessonWords;
  id: PartId;
  picture?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-4 border-t-[5px] border-ink pt-7 pb-12"
    >
      <PartTitle words={words} id={id} />
      {picture === undefined ? (
        <div className="mt-4">{children}</div>
      ) : (
        <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
          <div>{children}</div>
          <div>{picture}</div>
        </div>
      )}
    </section>
  );
}

export function PartTitle({ words, id }: { words: LessonWords; id: PartId }) {
  return (
    <h2
      id={`${id}-title`}
      className="type-display text-[min(1.75rem,8.6vw)] text-balance sm:text-[2.25rem]"
    >
      {words.say(`lesson.part.${id}`)}
    </h2>
  );
}

export function Subtitle({ children }: { children: ReactNode }) {
  return <h3 className="type-title mt-7 mb-2 text-[1.25rem] break-after-avoid">{children}</h3>;
}
