import { expect, it } from 'vitest';
import { playUnderFaults } from '../../support/network/fault-class';
import { testServer } from '../../support/server/server';

it('behind bad networks no phone is wrong about what is saved, or shows what is out of date', async () => {
  const { server, clients, databaseUrl } = await testServer({ speed: 4 });
  const faulty = { port: server.port, cookie: await clients.cookie(), databaseUrl };
  const plan = { seed: 1, phones: 12, picking: 3_000, running: 2_500, nothing: 1_500 };
  expect(await playUnderFaults(faulty, plan)).toEqual([]);
}, 60_000);
