import { ownAddress } from '../ui/address/own-address';
import { missedScript } from './fresh-page';

const RETRY_MS = 1_000;

/**
 * Loads part of the page, trying as often as it takes: a phone may lose the network for a moment, and giving up would
 * cost its owner a reload. Where it fails again and again though the server answers, the file is gone, and the page
 * reloads itself.
 */
export async function insist<Module>(
  load: () => Promise<Module>,
  retryAfter = RETRY_MS,
): Promise<Module> {
  for (let failuresWithServer = 0; ; ) {
    try {
      return await load();
    } catch {
      if (await doesServerAnswer()) failuresWithServer += 1;
      if (failuresWithServer === 2) missedScript();
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
}

async function doesServerAnswer(): Promise<boolean> {
  try {
    return (await fetch(ownAddress('/health'), { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
