'use client';

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { insist } from '../../live/insist';
import type { LiveProps } from './live-comparison';

/**
 * The comparison to drag, once its script is there: it brings in the engine, which the first load does without. Until
 * then, and without JavaScript, what the server drew.
 */
export function Comparison({ children, ...props }: LiveProps & { children: ReactNode }) {
  const [Live, setLive] = useState<ComponentType<LiveProps> | null>(null);
  useEffect(() => {
    let isLeft = false;
    void insist(() => import('./live-comparison')).then(({ LiveComparison }) => {
      if (!isLeft) setLive(() => LiveComparison);
    });
    return () => {
      isLeft = true;
    };
  }, []);
  return Live === null ? children : <Live {...props} />;
}
