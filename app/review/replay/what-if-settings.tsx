'use client';

import dynamic from 'next/dynamic';
import { insist } from '../../live/insist';

/** The form of the setup is loaded only by who asks for it. */
export const WhatIfSettings = dynamic(() => insist(() => import('./settings-dialog')), {
  ssr: false,
});
