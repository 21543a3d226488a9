'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import type { Laboratory, LaboratoryView } from '#core/lesson/laboratory/laboratory';
import { insist } from '../../live/insist';
import type { LazyViewProps } from './view-props';

const Waiting = () => <div className="in-view min-h-[60dvh] bg-panel" />;

/** Each brings its own charts, once it is asked for. */
const VIEWS: Readonly<Record<Exclude<LaboratoryView, 'runs'>, ComponentType<LazyViewProps>>> = {
  rates: dynamic<LazyViewProps>(
    async () => (await insist(() => import('./rates-view'))).RatesView,
    {
      ssr: false,
      loading: Waiting,
    },
  ),
  range: dynamic<LazyViewProps>(
    async () => (await insist(() => import('./range-view'))).RangeView,
    {
      ssr: false,
      loading: Waiting,
    },
  ),
  rival: dynamic<LazyViewProps>(
    async () => (await insist(() => import('./rival-view'))).RivalView,
    {
      ssr: false,
      loading: Waiting,
    },
  ),
  challenge: dynamic<LazyViewProps>(
    async () => (await insist(() => import('./challenge-view'))).ChallengeView,
    {
      ssr: false,
      loading: Waiting,
    },
  ),
};

export function LazyView({
  view,
  ...shared
}: LazyViewProps & { view: Exclude<Laboratory['view'], 'runs'> }) {
  const View = VIEWS[view];
  return <View {...shared} />;
}

/** Fetches what isn't there yet, so that all of it can be kept for when there is no network. */
export async function fetchAllViews(): Promise<void> {
  await Promise.all([
    import('./rates-view'),
    import('./range-view'),
    import('./rival-view'),
    import('./challenge-view'),
    import('../setup/settings'),
  ]);
}
