import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import {
  CLASS_ENDS_MS,
  type ClusterMeasures,
  type Durations,
  type ServerMeasures,
} from '../process/measures';
import { registerClusterMetrics } from './cluster-metrics';

/** How often the event loop's delay is looked at: it is told to this much, milliseconds. */
const DELAY_EVERY_MS = 20;
const NANOSECONDS = 1e9;
const DELAY_QUANTILES = [50, 99, 100];

/** What is there at this moment. */
export interface Census {
  /** In memory: open ones, and closed ones that somebody looks at. */
  readonly rooms: number;
  /** Who have joined and are connected. */
  readonly students: number;
  /** All sockets: phones, projectors and consoles. */
  readonly connections: number;
}

/** What the server measures of itself, as Prometheus reads it. No label names a room, a person or a device. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #delay: IntervalHistogram = monitorEventLoopDelay({ resolution: DELAY_EVERY_MS });
  readonly contentType = this.#registry.contentType;
  readonly #rooms = this.#gauge('rooms', 'Rooms in memory');
  readonly #students = this.#gauge('students', 'Students who have joined and are connected');
  readonly #connections = this.#gauge('connections', 'Sockets: phones, projectors and consoles');

  constructor(
    measures: ServerMeasures,
    private readonly take: () => Promise<Census>,
    cluster: ClusterMeasures | null = null,
  ) {
    if (cluster !== null) registerClusterMetrics(this.#registry, cluster);
    this.#delay.enable();
    this.#histogram('frame_lateness', 'How late a frame of a run went out', measures.frameLateness);
    this.#histogram(
      'acknowledgement',
      'From the arrival of a command to its answer',
      measures.acknowledgements,
    );
    this.#histogram('commit', 'Until a batch of events was on the disk', measures.commits);
    this.#refusals(measures);
    this.#process(measures);
  }

  /** The text that is scraped. The event loop's delay is that since it was asked for last. */
  async text(): Promise<string> {
    const { rooms, students, connections } = await this.take();
    this.#rooms.set(rooms);
    this.#students.set(students);
    this.#connections.set(connections);
    return this.#registry.metrics();
  }

  close(): void {
    this.#delay.disable();
  }

  #gauge(name: string, help: string): Gauge {
    return new Gauge({ name: `overshoot_${name}`, help, registers: [this.#registry] });
  }

  #histogram(name: string, help: string, durations: Durations): void {
    this.#registry.registerMetric(
      new CountedHistogram(`overshoot_${name}_seconds`, help, durations),
    );
  }

  #refusals(measures: ServerMeasures): void {
    new Counter({
      name: 'overshoot_refusals_total',
      help: 'Connections and commands that were refused, by the code of the refusal',
      labelNames: ['what', 'code'],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const what of ['connection', 'command'] as const) {
          for (const [code, count] of measures.refusals(what)) this.inc({ what, code }, count);
        }
      },
    });
  }

  #process(measures: ServerMeasures): void {
    const registers = [this.#registry];
    const delay = this.#delay;
    new Counter({
      name: 'overshoot_failed_commits_total',
      help: 'Batches of events that could not be stored',
      registers,
      collect() {
        this.reset();
        this.inc(measures.failedCommits);
      },
    });
    new Gauge({
      name: 'overshoot_event_loop_delay_seconds',
      help: 'By how much the event loop was late since this was read last; quantile 1 is the longest',
      labelNames: ['quantile'],
      registers,
      collect() {
        for (const percent of DELAY_QUANTILES) {
          const late = delay.count === 0 ? 0 : delay.percentile(percent) / NANOSECONDS;
          this.set({ quantile: percent / 100 }, Math.max(0, late - DELAY_EVERY_MS / 1_000));
        }
        delay.reset();
      },
    });
    new Gauge({
      name: 'process_resident_memory_bytes',
      help: 'Memory of the process',
      registers,
      collect() {
        this.set(process.memoryUsage.rss());
      },
    });
    new Counter({
      name: 'process_cpu_seconds_total',
      help: 'Processor time of the process',
      registers,
      collect() {
        const { user, system } = process.cpuUsage();
        this.reset();
        this.inc((user + system) / 1e6);
      },
    });
  }
}

/** A histogram of what was counted elsewhere: prom-client's own would look up its labels at every command. */
class CountedHistogram extends Histogram {
  constructor(
    private readonly title: string,
    private readonly meaning: string,
    private readonly durations: Durations,
  ) {
    super({ name: title, help: meaning, registers: [] });
  }

  /** What prom-client asks for where it makes text; it isn't in its types. */
  async getForPromString() {
    const { title: name, meaning: help, durations } = this;
    let below = 0;
    const values = durations.counts.map((count, at) => {
      below += count;
      const end = CLASS_ENDS_MS[at];
      const le = end === undefined ? '+Inf' : end / 1_000;
      const labels: { le?: number | string } = { le };
      return { metricName: `${name}_bucket`, labels, value: below };
    });
    values.push(
      { metricName: `${name}_sum`, labels: {}, value: durations.sum / 1_000 },
      { metricName: `${name}_count`, labels: {}, value: below },
    );
    return { name, help, type: 'histogram', values };
  }
}
