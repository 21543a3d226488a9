import { Counter, Gauge, type Registry } from 'prom-client';
import type { ClusterMeasures } from '../process/measures';

/** What is measured of a server that is one of several. */
export function registerClusterMetrics(registry: Registry, measures: ClusterMeasures): void {
  const registers = [registry];
  const counted = (name: string, help: string, count: () => number) =>
    new Counter({
      name: `overshoot_${name}_total`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(count());
      },
    });
  new Gauge({
    name: 'overshoot_lease_age_seconds',
    help: 'Since the leases of the rooms that are hosted here were renewed: above 3 others may take them',
    registers,
    collect() {
      this.set((performance.now() - measures.renewedAt) / 1_000);
    },
  });
  counted(
    'takeovers',
    'Rooms of other servers that have come to this one',
    () => measures.takeovers,
  );
  counted(
    'forwarded_commands',
    'Commands that were passed on to the server that hosts their room',
    () => measures.forwarded,
  );
  counted('publications', 'Messages published by Redis', () => measures.publications);
  counted('published_bytes', 'Length of the messages published', () => measures.publishedBytes);
  counted(
    'refused_appends',
    'Batches of events that were refused, since another server has their room',
    () => measures.refusedAppends,
  );
}
