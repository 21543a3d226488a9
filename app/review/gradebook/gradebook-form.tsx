'use client';

import { useRef, useState } from 'react';
import type { Gradebook, GradebookFault } from '#core/report/gradebook/gradebook';
import type { GradedSession } from '#core/report/gradebook/graded-session';
import { useWords } from '../../words/language';
import { ChosenFile } from './chosen-file';
import { FillForm } from './fill-form';
import { faultWords, type UploadFault } from './gradebook-words';
import { readUpload } from './read-upload';

interface Chosen {
  readonly name: string;
  readonly book: Gradebook;
  /** Another one begins anew. */
  readonly turn: number;
}

/** Fills one column of the gradebook's own download, in the browser. */
export function GradebookForm(props: GradedSession) {
  const words = useWords('gradebook');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [fault, setFault] = useState<GradebookFault | UploadFault | null>(null);
  const turn = useRef(0);
  const choose = async (file: File) => {
    turn.current += 1;
    const own = turn.current;
    const read = await readUpload(file);
    // Of two that were chosen quickly the later counts.
    if (own !== turn.current) return;
    setFault(read.ok ? null : read.error);
    setChosen(read.ok ? { name: file.name, book: read.value, turn: own } : null);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <ChosenFile onChoose={choose} fault={fault && faultWords(words, fault)} />
      {chosen !== null && (
        <FillForm key={chosen.turn} file={chosen.name} book={chosen.book} {...props} />
      )}
    </div>
  );
}
