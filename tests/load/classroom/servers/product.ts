import { readEnvironment } from '#server/process/environment';
import { createLog } from '#server/process/log';
import { createTimeSource } from '#server/process/time-source';
import { startServer } from '#server/start-server';
import { serveParent } from '../child-program';
import { type Held, Meter, type Metered } from './meter';
import { CpuProfiler, type LongestStretch } from './profiler';

/** The product in a process of its own, as `npm start` runs it: it listens when its parent says so. */
const meter = new Meter();
const profiler = new CpuProfiler();

const product = {
  async start(): Promise<{ readonly port: number; readonly key: string }> {
    const { port, key } = await startServer({
      environment: readEnvironment(process.env),
      time: createTimeSource(),
      log: createLog('warn'),
      pages: process.env.BENCH_PAGES === 'yes',
    });
    return { port, key };
  },
  read: (): Metered => meter.read(),
  hold: (): Held => meter.hold(),
  startProfile: (): Promise<void> => profiler.start(),
  stopProfile: (file: string | null): Promise<LongestStretch> => profiler.stop(file),
};

export type Product = typeof product;
serveParent(product);
