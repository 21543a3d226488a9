/**
 * Kills a server so many times (kill -9), each at a moment that the seed draws: while a class picks on and on, and in the run
 * that follows. Whether each acknowledgement that came is in what is stored, and each run ends as an undisturbed one.
 *
 *     npx tsx tests/load/kills.ts --kills 50 --seed 2
 *
 * It is tests/server/room/crashes.test.ts, which kills a few times, for longer.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot, packageProgram } from '../../server/cli/repository.mjs';

const KILLS_PER_ROUND = 2;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const rounds = Math.ceil(Number(values.kills) / KILLS_PER_ROUND);
const folder = mkdtempSync(path.join(tmpdir(), 'overshoot-kills-'));
const ledger = path.join(folder, 'ledger');
const test = spawn(
  process.execPath,
  [packageProgram('vitest/vitest.mjs'), 'run', inRoot('tests/server/room/crashes.test.ts')],
  {
    env: {
      ...process.env,
      CRASH_ROUNDS: String(rounds),
      CRASH_SEED: values.seed,
      CRASH_LEDGER: ledger,
    },
    stdio: 'inherit',
  },
);
const [code] = await once(test, 'exit');
if (code === 0) {
  const acknowledged = readFileSync(ledger, 'utf8');
  console.log(
    `${rounds * KILLS_PER_ROUND} kills, seed ${values.seed}: ${acknowledged} acknowledgements, each of them stored.`,
  );
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = code === 0 ? 0 : 1;
