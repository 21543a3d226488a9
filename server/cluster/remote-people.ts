import type { Millis } from '#core/lesson/round';
import type { Audience } from '../room/room-channels';
import type { PeopleReport } from './messages';

/** A server that says nothing for so long is gone, and its people with it: it speaks every two seconds. */
const GONE_AFTER_MS: Millis = 6_000;

/** Whoever is told of who comes and goes. */
export interface PeopleWatcher {
  /** @param tokenHash null: the presenters have changed */
  connected(tokenHash: string | null): void;
  disconnected(tokenHash: string | null): void;
}

interface People {
  report: PeopleReport;
  readonly tabs: Map<string, number>;
  heardAt: Millis;
}

/** Who of a room is at other servers, as these have told its host. */
export class RemotePeople {
  readonly #nodes = new Map<string, People>();

  constructor(private readonly now: () => Millis) {}

  get isAnybody(): boolean {
    return this.#nodes.size > 0;
  }

  count(audience: Audience): number {
    return this.#sum(({ report }) => report.counts[audience]);
  }

  projectors(): number {
    return this.#sum(({ report }) => report.projectors);
  }

  tabs(tokenHash: string): number {
    return this.#sum(({ tabs }) => tabs.get(tokenHash) ?? 0);
  }

  /** Of those with students: whether all have lost theirs; null: there are none. */
  haveLostWebSockets(): boolean | null {
    const reports = [...this.#nodes.values()].flatMap(({ report }) =>
      report.counts.students > 0 ? [report.hasLostWebSockets] : [],
    );
    return reports.length === 0 ? null : reports.every((isLost) => isLost);
  }

  /** The servers at which this device is. */
  nodesOf(tokenHash: string): string[] {
    return [...this.#nodes].flatMap(([node, { tabs }]) => (tabs.has(tokenHash) ? [node] : []));
  }

  apply(node: string, report: PeopleReport, watcher: PeopleWatcher): void {
    const people: People = this.#nodes.get(node) ?? { report, tabs: new Map(), heardAt: 0 };
    const before = people.report;
    const isNew = !this.#nodes.has(node);
    this.#nodes.set(node, people);
    people.report = report;
    people.heardAt = this.now();
    if (report.isWhole) {
      const here = new Set(report.tabs.map(([tokenHash]) => tokenHash));
      for (const tokenHash of [...people.tabs.keys()]) {
        if (!here.has(tokenHash)) set(people, tokenHash, 0, watcher);
      }
    }
    for (const [tokenHash, tabs] of report.tabs) set(people, tokenHash, tabs, watcher);
    if (isNew || isOtherForPresenters(before, report)) watcher.connected(null);
  }

  /** Forgets the servers that have gone silent. */
  sweep(watcher: PeopleWatcher): void {
    for (const [node, people] of this.#nodes) {
      if (this.now() - people.heardAt < GONE_AFTER_MS) continue;
      for (const tokenHash of [...people.tabs.keys()]) set(people, tokenHash, 0, watcher);
      this.#nodes.delete(node);
      watcher.disconnected(null);
    }
  }

  #sum(of: (people: People) => number): number {
    let sum = 0;
    for (const people of this.#nodes.values()) sum += of(people);
    return sum;
  }
}

function set({ tabs }: People, tokenHash: string, now: number, watcher: PeopleWatcher): void {
  const before = tabs.get(tokenHash) ?? 0;
  if (now > 0) tabs.set(tokenHash, now);
  else tabs.delete(tokenHash);
  if (before === 0 && now > 0) watcher.connected(tokenHash);
  if (before > 0 && now === 0) watcher.disconnected(tokenHash);
}

function isOtherForPresenters(before: PeopleReport, now: PeopleReport): boolean {
  return (
    before.counts.screens !== now.counts.screens ||
    before.counts.instructors !== now.counts.instructors ||
    before.projectors !== now.projectors
  );
}
