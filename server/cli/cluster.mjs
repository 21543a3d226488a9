import { spawn } from 'node:child_process';
import { SERVER_NODE_FLAGS } from './node-flags.mjs';
import { findPostgres } from './postgresql.mjs';
import { buildPages, generateCode, installPackages } from './prepare.mjs';
import { findRedis } from './redis.mjs';
import { inRoot, ROOT } from './repository.mjs';
import { StepFailure } from './run-step.mjs';

/** `npm run cluster`: a service of several servers on this machine, with all that it needs, to look at. */
try {
  if (findPostgres() === null)
    throw new StepFailure('PostgreSQL is not installed: Debian has it as postgresql.');
  if (findRedis() === null)
    throw new StepFailure('Redis is not installed: Debian has it as redis-server.');
  await installPackages();
  await generateCode({ postgresql: true });
  await buildPages('');
} catch (error) {
  if (!(error instanceof StepFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const program = inRoot('server/cli/cluster/run.ts');
const running = spawn(
  process.execPath,
  [...SERVER_NODE_FLAGS, '--import', 'tsx', program, ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
);
// It is told by the terminal as well, and ends in good order.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal));
running.once('exit', (code) => process.exit(code ?? 1));
