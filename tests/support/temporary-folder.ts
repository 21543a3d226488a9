import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Whatever the tests put into the system's temporary folder goes into one of their own, and away with it. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'overshoot-tests-'));
  // Services of tests may run as another user, in folders of their own below.
  chmodSync(folder, 0o711);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
