'use client';

import { createContext, type ReactNode, useContext } from 'react';

const PictureNames = createContext('overshoot');

/** What the files of the charts below it are called, before the chart's own name: "overshoot-HX37KM-2026-11-24-2". */
export function NamedPictures({ prefix, children }: { prefix: string; children: ReactNode }) {
  return <PictureNames value={prefix}>{children}</PictureNames>;
}

/** The name of a chart's file without its ending, in letters that every file system takes. */
export function usePictureName(title: string): string {
  const prefix = useContext(PictureNames);
  const own = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${prefix}-${own.replace(/^-|-$/g, '')}`;
}
