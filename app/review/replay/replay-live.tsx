'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { insist } from '../../live/insist';
import { Replay } from './replay';

/** The socket is loaded only by who keeps something. */
const Keep = dynamic(() => insist(() => import('./keep-live')), { ssr: false });

/** The replay of a stored round, with this server's plans to keep findings in. */
export function ReplayLive(props: Omit<ComponentProps<typeof Replay>, 'Keep'>) {
  return <Replay {...props} Keep={Keep} />;
}
