import { writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const SAMPLE_US = 500;
const ROOT = new URL('../../../../', import.meta.url).href;

export interface LongestStretch {
  readonly ms: number;
  /** The function of ours in which it began, with its file. */
  readonly where: string;
}

/** The inspector's profile of this process. */
export class CpuProfiler {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.setSamplingInterval', { interval: SAMPLE_US });
    await this.#session.post('Profiler.start');
  }

  /** @param file where the whole profile goes, for Chrome's developer tools; null: nowhere */
  async stop(file: string | null): Promise<LongestStretch> {
    const { profile } = await this.#session.post('Profiler.stop');
    this.#session.disconnect();
    if (file !== null) writeFileSync(file, JSON.stringify(profile));
    return longestStretch(profile);
  }
}

/**
 * The longest time in which every sample lay under one and the same place of our own code, so at least as long as
 * the longest task of ours: several calls from one place with nothing between them count as one.
 */
function longestStretch({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profiler.Profile): LongestStretch {
  const own = ownAncestors(nodes);
  let longest: LongestStretch = { ms: 0, where: '' };
  let current: Profiler.ProfileNode | null = null;
  let us = 0;
  for (const [at, sample] of samples.entries()) {
    const place = own.get(sample) ?? null;
    if (place !== current) us = 0;
    current = place;
    // The time to the next sample belongs to this one.
    us += timeDeltas[at + 1] ?? 0;
    if (place === null || us / 1_000 <= longest.ms) continue;
    const { functionName, url, lineNumber } = place.callFrame;
    const file = url.startsWith('file:') ? fileURLToPath(url) : url;
    const short = file.slice(fileURLToPath(ROOT).length);
    longest = {
      ms: us / 1_000,
      where: `${functionName || 'a function'} ${short}:${lineNumber + 1}`,
    };
  }
  return longest;
}

/** For each node, the outermost one above it, or itself, that is a function of this repository. */
function ownAncestors(
  nodes: readonly Profiler.ProfileNode[],
): ReadonlyMap<number, Profiler.ProfileNode> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map<number, Profiler.ProfileNode>();
  const visit = (node: Profiler.ProfileNode, above: Profiler.ProfileNode | null): void => {
    const { url, functionName } = node.callFrame;
    const isOurs = url.startsWith(ROOT) && !url.includes('/node_modules/') && functionName !== '';
    const found = above ?? (isOurs && !url.includes('/tests/') ? node : null);
    if (found !== null) own.set(node.id, found);
    for (const child of node.children ?? []) visit(byId.get(child)!, found);
  };
  if (nodes[0] !== undefined) visit(nodes[0], null);
  return own;
}
