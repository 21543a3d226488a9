import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { SERVER_NODE_FLAGS } from '../../../server/cli/node-flags.mjs';

it('Node runs with the flags of the server: it ends at once on one that it does not know', () => {
  const run = (flags: readonly string[]) =>
    spawnSync(process.execPath, [...flags, '--eval', 'process.exit(0)'], { stdio: 'ignore' });
  expect(run(SERVER_NODE_FLAGS).status).toBe(0);
  expect(run(['--max-semi-spaces=32']).status).not.toBe(0);
});
