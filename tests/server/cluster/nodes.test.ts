import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { metricsOf, startNodes, startServices } from '../../support/server/cluster';
import { clusterLacks } from '../../support/server/cluster-lacks';
import { openRace, QUADRATIC } from '../../support/server/events';

/** The names in the table of docs/operations.md. */
function described(): string[] {
  const operations = join(import.meta.dirname, '../../../docs/operations.md');
  const [, table] = readFileSync(operations, 'utf8').split(
    '| metric of one of several | meaning |\n',
  );
  return [...table!.split('\n\n')[0]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
}

const PATIENCE = { timeout: 60_000 };

if (clusterLacks !== null) {
  it(`several servers are not tested here: ${clusterLacks}`, () => {
    expect(clusterLacks).not.toBeNull();
  });
} else {
  const services = await startServices();
  afterAll(() => services.close());
  let close = async () => {};
  afterEach(() => close());

  describe('a class over three servers', PATIENCE, () => {
    it('is one class: each sees the same, wherever they are and wherever the room is', async () => {
      const cluster = await startNodes(services, 3, 3);
      close = cluster.close;
      const [one, two, three] = cluster.nodes.map(({ clients }) => clients);
      const { code } = await one!.room();
      const console = await two!.instructor(code);
      const screen = await three!.screen(code);
      const ada = await one!.student(code);
      const ben = await two!.student(code);
      const cleo = await three!.student(code);
      const named = [
        ['Ada', ada],
        ['Ben', ben],
        ['Cleo', cleo],
      ] as const;
      for (const [name, student] of named) {
        expect(await student.send({ type: 'join', name })).toMatchObject({ ok: true, name });
      }
      await console.until(({ view }) => view.participants === 3);
      expect(await console.send(openRace())).toMatchObject({ ok: true, round: 1 });
      for (const [at, [, student]] of named.entries()) {
        await student.inPhase('picking');
        const learningRate = 0.1 * (at + 1);
        const pick = { type: 'pick', round: 1, number: 1, learningRate, prediction: null } as const;
        expect(await student.send(pick)).toMatchObject({ ok: true });
      }
      expect(await console.send({ type: 'lock', round: 1 })).toMatchObject({ ok: true });
      for (const [at, [, student]] of named.entries()) {
        await student.until(
          ({ view, you }) => view.phase.kind === 'finished' && you.verdict !== null,
        );
        expect(student.you.verdict).toEqual(simulateVerdicts(QUADRATIC, [0.1 * (at + 1)])[0]);
        expect(student.frames.length).toBeGreaterThan(5);
        expect(student.boards.at(-1)).toEqual(ada.boards.at(-1));
      }
      await screen.inPhase('finished');
      expect(screen.frames.length).toBeGreaterThan(5);
      const metrics = await Promise.all(cluster.nodes.map(metricsOf));
      for (const name of described()) {
        for (const measured of metrics) expect(measured.get(name), name).toBeGreaterThanOrEqual(0);
      }
      expect(metrics[0]!.get('overshoot_publications_total')).toBeGreaterThan(20);
      expect(metrics[1]!.get('overshoot_forwarded_commands_total')).toBeGreaterThan(3);
      for (const { server } of cluster.nodes) expect(server.said.error).toBe('');
    });
  });
}
