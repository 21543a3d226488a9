'use client';

import { Download } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../../words/language';
import { useIsOnPaper, usePictureName } from './picture-names';
import { type PictureFormat, savePicture } from './save-picture';

const FORMATS: readonly PictureFormat[] = ['png', 'svg'];

/** A chart that can be saved as a picture: PNG for slides, SVG for whoever goes on drawing. */
export function SavedChart({
  title,
  children,
}: {
  /** Of the chart; its file is called after it. */
  title: string;
  children: ReactNode;
}) {
  const words = useWords('charts');
  const chart = useRef<HTMLDivElement>(null);
  const name = usePictureName(title);
  const isOnPaper = useIsOnPaper();
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (format: PictureFormat) => {
    if (chart.current === null) return;
    const saved = savePicture(chart.current, { title, name, format });
    setHasFailed(
      await saved.then(
        () => false,
        () => true,
      ),
    );
  };
  if (isOnPaper) return <div>{children}</div>;
  return (
    <div>
      <div ref={chart}>{children}</div>
      <div className="mt-1 flex items-center justify-end gap-1 text-[14px] text-mut print:hidden">
        {hasFailed && (
          <p role="status" className="me-auto text-ink">
            {words.say('charts.saving.failed')}
          </p>
        )}
        <Download size={15} aria-hidden="true" />
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="min-h-8 min-w-8 rounded-chip px-1.5 underline hover:text-ink"
            aria-label={words.say('charts.saving.save', { title, format: format.toUpperCase() })}
            onClick={() => save(format)}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </div>
    </div>
  );
}
