'use client';

import { createContext, type ReactNode, useContext } from 'react';

const PictureNames = createContext<string | null>('overshoot');

/**
 * What the files of the charts below it are called, before the chart's own name: "overshoot-HX37KM-2026-11-24-2".
 * null: they are on paper, where nothing can be saved or unfolded.
 */
export function NamedPictures({
  prefix,
  children,
}: {
  prefix: string | null;
  children: ReactNode;
}) {
  return <PictureNames value={prefix}>{children}</PictureNames>;
}

/** The name of a chart's file without its ending, in letters that every file system takes. */
export function usePictureName(title: string): string {
  const prefix = useContext(PictureNames) ?? 'overshoot';
  const own = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${prefix}-${own.replace(/^-|-$/g, '')}`;
}

/** Whether the charts are on a page for paper. */
export function useIsOnPaper(): boolean {
  return useContext(PictureNames) === null;
}
