'use client';

import dynamic from 'next/dynamic';

/** Recharts is loaded only once its chart is shown. */
export const LazyLossCurves = dynamic(() => import('./loss-curves'), {
  ssr: false,
  loading: () => <div className="h-[324px]" />,
});
