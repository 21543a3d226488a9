'use client';

import dynamic from 'next/dynamic';
import { insist } from '../../live/insist';

/** Recharts is loaded only once its chart is shown. */
export const LazyLossCurves = dynamic(() => insist(() => import('./loss-curves')), {
  ssr: false,
  loading: () => <div className="h-[324px]" />,
});
