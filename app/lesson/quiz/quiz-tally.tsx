'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/language';
import { tallyWords } from '../words/compare-words';

/**
 * Counts which choice of each question was opened first. The questions work without it: a choice is a `details` with
 * `data-question` and `data-right`.
 */
export function QuizTally({ questions, children }: { questions: number; children: ReactNode }) {
  const words = useWords('lesson-figures');
  const box = useRef<HTMLDivElement>(null);
  const [firsts, setFirsts] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    const questionsBox = box.current;
    const onToggle = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const { question, right } = target.dataset;
      if (question === undefined) return;
      setFirsts((now) => (now.has(question) ? now : new Map(now).set(question, right === 'true')));
    };
    // It doesn't bubble.
    questionsBox?.addEventListener('toggle', onToggle, true);
    return () => questionsBox?.removeEventListener('toggle', onToggle, true);
  }, []);
  const right = [...firsts.values()].filter(Boolean).length;
  return (
    <div ref={box}>
      {children}
      <p role="status" className="mt-6 min-h-[1.5em] text-[1.25rem] type-title print:hidden">
        {tallyWords(words, right, firsts.size, questions)}
      </p>
    </div>
  );
}
