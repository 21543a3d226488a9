import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../../support/free-port';
import { type Certificate, selfSigned } from '../../../support/network/certificate';
import { reverseProxy } from '../../../support/network/reverse-proxy';

const ROOT = join(import.meta.dirname, '../../../..');
const DAY_MS = 86_400_000;

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** As it is typed. */
function doctor(
  environment: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const root = environment.ROOT ?? ROOT;
  const args = [join(root, 'server/cli/doctor/doctor.mjs'), ...options];
  const env = { ...process.env, HOST: '0.0.0.0', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, cwd: root }, (error, out, said) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: said });
    });
  });
}

describe('npm run doctor', { timeout: 60_000 }, () => {
  it('fits on one screen, says that all is well, and leaves nothing behind', async () => {
    const folder = emptyFolder();
    const port = String(await freePort());
    const { code, out, error } = await doctor({ PORT: port, DATA_DIR: folder });
    // A folder’s name isn’t broken, however long it is.
    const lines = out.replaceAll(folder, 'data').trimEnd().split('\n');
    expect({ error, marks: lines.filter((line) => line.startsWith('fault')) }).toEqual({
      error: '',
      marks: [],
    });
    expect(code).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(23);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    const about = ['Node', 'Program', 'Port', 'Firewall', 'Address', 'Folder', 'Space', 'Database'];
    for (const name of [...about, 'Clock']) {
      expect(out).toMatch(new RegExp(`^(ok|unseen|attention) +${name} `, 'm'));
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends with 1 at a fault, and says what to do, to programs too', async () => {
    const wrong = await doctor({ PORT: 'http' });
    expect(wrong).toMatchObject({ code: 1, error: '' });
    expect(wrong.out).toMatch(/^fault +Settings +PORT must be a whole number\.$/m);
    expect(wrong.out).toMatch(/1 fault, to be put right\.\n$/);
    const { code, out } = await doctor(
      { DATA_DIR: emptyFolder() },
      '--host',
      '127.0.0.1',
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toContainEqual({
      about: 'Address',
      mark: 'fault',
      says: 'Only this machine gets in: HOST is 127.0.0.1.',
      todo: expect.any(String),
    });
  });

  it('says in a sentence that the packages are missing', async () => {
    const root = emptyFolder();
    cpSync(join(ROOT, 'server'), join(root, 'server'), { recursive: true });
    const { code, out, error } = await doctor({ ROOT: root });
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toMatch(/^fault +Packages +not installed: run npm start once/);
  });

  it('finds its packages where npm puts them beside an installed package', async () => {
    const modules = join(emptyFolder(), 'node_modules');
    mkdirSync(modules);
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
    }
    const root = join(modules, 'overshoot');
    for (const name of ['core', 'package.json', 'prisma', 'server']) {
      cpSync(join(ROOT, name), join(root, name), { recursive: true });
    }
    mkdirSync(join(root, 'built'));
    const { code, out, error } = await doctor({
      ROOT: root,
      DATA_DIR: emptyFolder(),
      PORT: String(await freePort()),
    });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^ok +Program +a package, with its pages built$/m);
  });

  it('knows an option that is none', async () => {
    expect(await doctor({}, '--jsn')).toMatchObject({ code: 2, out: '' });
  });

  it('tells what is wrong with a certificate whose authority is trusted', async () => {
    const findingOf = async (certificate: Certificate) => {
      const authority = join(emptyFolder(), 'authority.pem');
      writeFileSync(authority, certificate.cert);
      const port = await reverseProxy({ to: await freePort(), certificate });
      const { out } = await doctor(
        { NODE_EXTRA_CA_CERTS: authority, PUBLIC_URL: `https://localhost:${port}` },
        '--json',
      );
      const findings = JSON.parse(out) as { about: string; mark: string; says: string }[];
      return findings.find(({ about }) => about === 'Proxy');
    };
    const [ended, another, good] = await Promise.all([
      findingOf(selfSigned('localhost', Date.now() - DAY_MS)),
      findingOf(selfSigned('class.example.org', Date.now() + 30 * DAY_MS)),
      findingOf(selfSigned('localhost', Date.now() + 30 * DAY_MS)),
    ]);
    expect(ended).toMatchObject({ says: 'The certificate of localhost has ended.' });
    expect(another).toMatchObject({ says: 'The certificate is for other names than localhost.' });
    expect(good).toMatchObject({ says: expect.stringContaining('has no server behind it (502)') });
  });
});
