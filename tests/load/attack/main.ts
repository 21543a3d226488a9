import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { instructorCookie } from '../../support/server/instructor-cookie';
import { english } from '../../support/words';
import { ChildProgram } from '../classroom/child-program';
import { LoadPhone } from '../classroom/clients/phone';
import { ProductServer } from '../classroom/servers/product-server';
import type { Attacks, Target } from './attacks';

/**
 * Attacks a class in the middle of a round, one attack after the other, each on a server of its own and from a
 * process of its own: `npx tsx tests/load/attack/main.ts --count 300 --seconds 15`. Prints how long the class's
 * picks took to be acknowledged meanwhile. `--only NAME` runs one.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '15' },
    only: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const id = () => randomBytes(8).toString('hex');

/** Each of the class picks again every four seconds. */
const PICK_EVERY_MS = 4_000;

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

class LessonUnderAttack {
  readonly #server = new ProductServer(3_000, false);
  readonly #phones: LoadPhone[] = [];
  readonly #teachers: LoadPhone[] = [];
  #cookie = '';
  #code = '';
  #lost = 0;

  async start(count: number): Promise<void> {
    await this.#server.start();
    const { origin, key } = this.#server;
    this.#cookie = await instructorCookie(origin, key);
    const lobby = await this.#teacher(null);
    const opened = await lobby.send({ type: 'open-room', id: id(), title: 'Attacked' });
    if (!(opened.ok && 'code' in opened)) throw new Error(JSON.stringify(opened));
    this.#code = opened.code;
    const teacher = await this.#teacher(this.#code);
    for (let at = 0; at < count; at += 1) {
      const token = randomBytes(16).toString('hex');
      const phone = this.#open({ role: 'student', code: this.#code, token });
      await phone.connect();
      phone.onLost = () => {
        this.#lost += 1;
      };
      const joined = await phone.send({ type: 'join', id: id(), name: `Learner ${at}` });
      if (!joined.ok) throw new Error(english.tell(joined.reason));
      this.#phones.push(phone);
    }
    const experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
    const activity = { kind: 'race', experiment, isPredicted: false } as const;
    const about = { title: '', planItem: null, revoteOf: null, timeLimit: null };
    const round = await teacher.send({ type: 'open-round', id: id(), activity, ...about });
    if (!round.ok) throw new Error(english.tell(round.reason));
  }

  /** Picks until `isOver`, and says how long the acknowledgements took. */
  async pickUntil(isOver: () => boolean): Promise<string> {
    const times: number[] = [];
    const refused = new Map<string, number>();
    await Promise.all(
      this.#phones.map(async (phone) => {
        await delay(Math.random() * PICK_EVERY_MS);
        for (let number = 1; !isOver(); number += 1) {
          const startedAt = performance.now();
          const pick = { round: 1, number, learningRate: 0.1 + Math.random(), prediction: null };
          const answer = await Promise.race([
            phone.send({ type: 'pick', id: id(), ...pick }),
            delay(20_000).then(() => null),
          ]);
          times.push(performance.now() - startedAt);
          if (answer === null) refused.set('unanswered', (refused.get('unanswered') ?? 0) + 1);
          else if (!answer.ok) refused.set(answer.code, (refused.get(answer.code) ?? 0) + 1);
          await delay(PICK_EVERY_MS);
        }
      }),
    );
    const sorted = times.sort((a, b) => a - b);
    const [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((share) =>
      percentile(sorted, share).toFixed(0),
    );
    const failures = [...refused].map(([code, count]) => `, ${count} ${code}`).join('');
    return `${times.length} picks: p50 ${p50}, p95 ${p95}, p99 ${p99}, most ${most} ms${failures}; ${this.#lost} connections of the class lost`;
  }

  async attack(name: keyof Attacks): Promise<string> {
    const attacker = await ChildProgram.start<Attacks>(join(import.meta.dirname, 'attacks.ts'));
    const target: Target = {
      origin: this.#server.origin,
      code: this.#code,
      cookie: this.#cookie,
      seconds,
    };
    try {
      return await attacker.remote[name](target);
    } finally {
      await attacker.kill();
    }
  }

  /** 17: a plan of 60 sums of sines, by the instructor. */
  async longPlan(): Promise<string> {
    const teacher = await this.#teacher(this.#code);
    const base = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
    const sines = (seed: number) =>
      `x^2+${Array.from({ length: 12 }, (_, k) => `sin(${(k + 1 + seed / 100).toFixed(2)}*x)`).join('+')}`;
    const items = Array.from({ length: 60 }, (_, k) => ({
      id: `sines-${k}`,
      title: `Sines ${k}`,
      note: '',
      timeLimit: null,
      activity: {
        kind: 'race' as const,
        isPredicted: false,
        experiment: { ...base, loss: { expression: sines(k) }, start: [2] },
      },
    }));
    const startedAt = performance.now();
    const answer = await teacher.send({
      type: 'set-plan',
      id: id(),
      plan: { title: 'Sines', items },
    });
    const took = (performance.now() - startedAt).toFixed(0);
    return `answered after ${took} ms: ${answer.ok ? 'done' : english.tell(answer.reason)}`;
  }

  async usage(): Promise<string> {
    const { rss } = process.memoryUsage();
    return `class ${(rss / 1e6).toFixed(0)} MB; server ${JSON.stringify(await this.#server.remote.read())}`;
  }

  end(): Promise<void> {
    return this.#server.dispose();
  }

  async #teacher(code: string | null): Promise<LoadPhone> {
    const teacher = this.#open({ role: 'instructor', code }, { cookie: this.#cookie });
    await teacher.connect();
    this.#teachers.push(teacher);
    return teacher;
  }

  #open(auth: Record<string, unknown>, headers: Record<string, string> = {}): LoadPhone {
    return new LoadPhone({
      destination: { origin: this.#server.origin, headers },
      auth,
      isPolling: false,
      isScribe: false,
    });
  }
}

const ATTACKS: Readonly<Record<string, (lesson: LessonUnderAttack) => Promise<string>>> = {
  'nobody (for comparison)': () => delay(seconds * 1_000, 'nothing'),
  '11 same-site page': (lesson) => lesson.attack('sameSite'),
  '12 projectors that never read': (lesson) => lesson.attack('unread'),
  '13 nicknames that grow': (lesson) => lesson.attack('names'),
  '13 messages without end': (lesson) => lesson.attack('messages'),
  '14 a room that is filled': (lesson) => lesson.attack('joins'),
  '17 500 sockets x 20 commands': (lesson) => lesson.attack('commands'),
  '17 a plan of 60 sums of sines': (lesson) => lesson.longPlan(),
};

for (const [name, attack] of Object.entries(ATTACKS)) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  const lesson = new LessonUnderAttack();
  await lesson.start(Number(values.count));
  let isOver = false;
  const attacked = attack(lesson).finally(() => {
    isOver = true;
  });
  const [what, picks] = await Promise.all([attacked, lesson.pickUntil(() => isOver)]);
  console.log(`${name}: ${picks}\n    attacker: ${what}\n    ${await lesson.usage()}`);
  await lesson.end();
}
process.exit(0);
