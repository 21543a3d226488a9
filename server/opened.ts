import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Cluster } from './cluster/cluster';
import type { BasePath } from './http/base-path';
import { PackedPages } from './http/packed-pages';
import type { Pages } from './http/pages';
import { type Environment, StartError } from './process/environment';
import type { Log } from './process/log';
import { shownUrl } from './store/database-url';
import { storageSentence } from './store/storage-fault';
import { openStores, type Stores } from './store/stores';

/* What a server opens before it serves. Each throws a `StartError` for what the person who starts it can put right. */

/** What `npm start` has built. */
export async function openPacked({ pagesFolder }: Environment): Promise<PackedPages> {
  try {
    const build = await readFile(path.join(pagesFolder, '.next/BUILD_ID'), 'utf8');
    return await PackedPages.read(path.join(pagesFolder, '.packed'), build.trim());
  } catch {
    throw new StartError('The pages are not built: start with npm start, which builds them.');
  }
}

/** Next is a large program: loaded only where it is needed, and after everything that can go wrong. */
export async function openPages(
  { mode, host, pagesFolder: folder }: Environment,
  base: BasePath,
  port: number,
): Promise<Pages> {
  const { startPages } = await import('./http/pages');
  return startPages({ folder, base, isDevelopment: mode === 'development', host, port });
}

/** null: this server is alone. Only who is not loads what speaks to the others. */
export async function joinedCluster(
  { redisUrl, instructorKey }: Environment,
  log: Log,
): Promise<Cluster | null> {
  if (redisUrl === null || instructorKey === null) return null;
  const { Cluster } = await import('./cluster/cluster');
  return Cluster.join(redisUrl, instructorKey, log);
}

/** @param url of the database @param isShared with other servers */
export async function storesOf(url: string, log: Log, isShared = false): Promise<Stores> {
  const onUpgraded = (copy: string) => {
    log.info({ copy }, 'the database was upgraded; the copy is as it was before');
    // Whoever starts it should know of a file with names in it.
    process.stdout.write(`The database was upgraded. As it was before it is kept in ${copy}\n`);
  };
  const onTaken = () => {
    log.fatal('another server has taken the database while it could not be reached: this one ends');
    // As whoever stops it does: what is stored is the other's by now, and everybody is told.
    process.kill(process.pid, 'SIGTERM');
  };
  try {
    return await openStores(url, { onUpgraded, onTaken, isShared });
  } catch (error) {
    throw new StartError(`The database ${shownUrl(url)} can't be used: ${storageSentence(error)}`);
  }
}
