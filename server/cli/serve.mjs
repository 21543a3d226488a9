import { spawn } from 'node:child_process';
import { buildPages, generateClient, installPackages } from './prepare.mjs';
import { packageProgram, ROOT } from './repository.mjs';
import { StepFailure } from './run-step.mjs';
import { applyServerOptions } from './server-options.mjs';

/**
 * Serves in this same process, so that any signal to it reaches the server, and its exit code is the
 * server's.
 */
export async function serve() {
  applyServerOptions('npm start');
  await orOneLine(async () => {
    await installPackages();
    await generateClient();
    await buildPages();
  });
  endWithNpm();
  process.chdir(ROOT);
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const typescript = await import('tsx/esm/api');
  typescript.register();
  await import('../index.ts');
}

/** Without npm (`kill -9`) nobody could stop the server from where it was started, so it closes by itself. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, 100);
  looking.unref();
}

export async function serveForDevelopment() {
  applyServerOptions('npm run dev');
  await orOneLine(async () => {
    await installPackages();
    await generateClient();
  });
  const args = [packageProgram('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false'];
  const server = spawn(process.execPath, [...args, 'server/index.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.once('close', (code) => process.exit(code ?? 1));
}

/** @param {() => Promise<void>} steps */
async function orOneLine(steps) {
  try {
    await steps();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
