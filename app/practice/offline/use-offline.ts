'use client';

import { useEffect, useState } from 'react';
import type { PageLanguage } from '#core/words/languages';
import { keep, readKept } from '../../live/kept';
import { ownAddress } from '../../ui/address/own-address';
import { useLanguage } from '../../words/language';
import { fetchAllViews } from '../views/lazy-view';
import { COPIES, heardOfCopy, isKeptFile, KEPT_PAGE } from './kept-files';

const WORKER = ownAddress('/practice-worker');
/** What the student has said about it; nothing kept: yes. */
const KEY = 'overshoot:practice-offline';
const NO = 'no';
/** Behind everything that is to be seen at first. */
const AFTER_MS = 1_500;

/**
 * `none` where there are no service workers: over plain http, in old browsers, in private windows, while developing.
 * `partial` where a file did not come: the next visit tries again.
 */
export type OfflineState = 'none' | 'keeping' | 'kept' | 'partial' | 'removed';

export interface Offline {
  readonly state: OfflineState;
  remove(): void;
  allow(): void;
}

/** Keeps this page on the device, in its language, where the browser can, unless the student has had it removed. */
export function useOffline(): Offline {
  const { language } = useLanguage();
  const [isWanted, setWanted] = useState(() => readKept(KEY) !== NO);
  const [copy, setCopy] = useState<{ state: OfflineState; language: PageLanguage }>(() => ({
    state: isPossible() && !isWanted ? 'removed' : 'none',
    language,
  }));
  useEffect(() => {
    if (!isWanted || !isPossible()) return;
    let isLeft = false;
    const setState = (state: OfflineState) => setCopy({ state, language });
    const hear = ({ data }: MessageEvent<unknown>) => {
      const heard = heardOfCopy(data);
      if (heard !== null) setState(heard);
    };
    navigator.serviceWorker.addEventListener('message', hear);
    const timer = setTimeout(() => {
      setState('keeping');
      void keepAll(language).then(
        () => undefined,
        async () => {
          // A private window may refuse to say.
          const left = await copies().catch(() => []);
          if (!isLeft) setState(left.length > 0 ? 'partial' : 'none');
        },
      );
    }, AFTER_MS);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      navigator.serviceWorker.removeEventListener('message', hear);
    };
  }, [isWanted, language]);
  // After a switch of language the copy is replaced, and the page may be closed only then.
  const isOld = copy.state === 'kept' && copy.language !== language;
  return {
    state: isOld ? 'keeping' : copy.state,
    remove() {
      keep(KEY, NO);
      setWanted(false);
      setCopy({ state: 'removed', language });
      void forget();
    },
    allow() {
      keep(KEY, 'yes');
      setWanted(true);
      setCopy({ state: 'keeping', language });
    },
  };
}

/** While developing there is no build, whose copy could be kept. */
function isPossible(): boolean {
  const build = document.documentElement.dataset.build ?? '';
  return isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis && build !== '';
}

/**
 * The worker, all parts of the page, and then everything that they had to fetch. It is the newest worker that is told:
 * an older one's copy is thrown away as soon as that takes over.
 */
async function keepAll(language: PageLanguage): Promise<void> {
  const [worker] = await Promise.all([newestWorker(), fetchAllViews()]);
  const files = performance
    .getEntriesByType('resource')
    // What did not come, as words of a language that was asked for without a network, is no part of it.
    .filter((entry) => !('responseStatus' in entry && entry.responseStatus === 0))
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && isKeptFile(pathname))
    .map(({ pathname }) => pathname);
  worker.postMessage({ keep: [...new Set(files)], language });
}

async function newestWorker(): Promise<ServiceWorker> {
  const options = { scope: KEPT_PAGE, updateViaCache: 'none' } as const;
  const registration = await navigator.serviceWorker.register(WORKER, options);
  // Without a network the one that is there is the newest.
  await registration.update().catch(() => undefined);
  const { installing, waiting, active } = registration;
  const newest = installing ?? waiting ?? active;
  if (newest === null) throw new Error('The worker is gone.');
  await activated(newest);
  return newest;
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      // Its page did not come whole.
      if (worker.state === 'redundant') reject(new Error('The worker was not installed.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(KEPT_PAGE);
  await registration?.unregister();
  const ours = await copies();
  await Promise.all(ours.map((name) => caches.delete(name)));
}

async function copies(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(COPIES));
}
