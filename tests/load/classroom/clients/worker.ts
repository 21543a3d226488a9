import { serveParent } from '../child-program';
import type { Collected } from './collected';
import { type Answered, Crowd, type CrowdOptions } from './crowd';
import type { Dragged, Dragging } from './drag';

/** The process in which the phones live: several crowds, each before a server of its own. */
const crowds = new Map<string, Crowd>();
let cpu = process.cpuUsage();

function crowd(name: string): Crowd {
  const found = crowds.get(name);
  if (found === undefined) throw new Error(`there is no crowd "${name}"`);
  return found;
}

const worker = {
  open(name: string, options: CrowdOptions): void {
    crowds.set(name, new Crowd(options));
  },
  connect: (name: string, withinMs: number): Promise<Float64Array> => crowd(name).connect(withinMs),
  join: (name: string, withinMs: number): Promise<Answered> => crowd(name).join(withinMs),
  pick: (name: string, round: number, withinMs: number): Promise<Answered> =>
    crowd(name).pick(round, withinMs),
  drag: (name: string, dragging: Dragging): Promise<Dragged> => crowd(name).drag(dragging),
  reach: (name: string, phase: string): Promise<number> => crowd(name).reach(phase),
  restart: (name: string): void => crowd(name).restart(),
  collect: (name: string): { direct: Collected; polling: Collected } => crowd(name).collect(),
  persevere: (name: string): void => crowd(name).persevere(),
  returns: (name: string): Promise<Float64Array> => crowd(name).returns(),
  leave: (name: string): void => crowd(name).leave(),
  close(name: string): void {
    crowd(name).leave();
    crowds.delete(name);
  },
  /** Milliseconds of processor time since the last call. */
  usage(): number {
    const used = process.cpuUsage(cpu);
    cpu = process.cpuUsage();
    return (used.user + used.system) / 1_000;
  },
};

export type ClientsWorker = typeof worker;
serveParent(worker);
