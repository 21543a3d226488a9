import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { examineFirewall } from '../../../../server/cli/doctor/firewall';

const FORBIDDEN = 'echo "you need to be root" >&2; exit 1';

describe('the firewall of a Linux machine', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
    for (const name of ['ufw', 'firewall-cmd', 'nft']) program(name, FORBIDDEN);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function program(name: string, script: string): void {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }

  function look(ufw = 'no', host = '0.0.0.0') {
    writeFileSync(join(folder, 'ufw.conf'), `# as Ubuntu has it\nENABLED=${ufw}\nLOGLEVEL=low\n`);
    const places = { platform: 'linux', ufwSettings: join(folder, 'ufw.conf') } as const;
    return examineFirewall({ port: 3000, host }, places);
  }

  it('can not be seen by everybody, which is said', async () => {
    expect(await look()).toMatchObject({
      mark: 'unseen',
      says: expect.stringContaining('can’t be seen without root'),
    });
    expect(await look('yes')).toMatchObject({
      mark: 'attention',
      says: 'ufw is on; its rules can’t be seen without root.',
      todo: 'sudo ufw allow 3000/tcp',
    });
  });

  it('is ufw, with and without a rule for the port', async () => {
    const status = (rule: string) =>
      `printf 'Status: active\\n\\nTo                         Action      From\\n${rule}\\n'`;
    program('ufw', status('22/tcp                     ALLOW       Anywhere'));
    expect(await look('yes')).toMatchObject({ mark: 'fault', todo: 'sudo ufw allow 3000/tcp' });
    program('ufw', status('30000/tcp                  ALLOW       Anywhere'));
    expect(await look('yes')).toMatchObject({ mark: 'fault' });
    program('ufw', status('3000/tcp                   DENY        Anywhere'));
    expect(await look('yes')).toMatchObject({ mark: 'fault' });
    program('ufw', status('3000/tcp                   ALLOW       Anywhere'));
    expect(await look('yes')).toMatchObject({ mark: 'ok' });
  });

  it('is firewalld, which lets the port in or not', async () => {
    const firewalld = (answer: string) =>
      `case "$1" in --state) echo running;; --query-port=3000/tcp) ${answer};; esac`;
    program('firewall-cmd', firewalld('echo no; exit 1'));
    expect(await look()).toMatchObject({
      mark: 'fault',
      todo: 'sudo firewall-cmd --add-port=3000/tcp',
    });
    program('firewall-cmd', firewalld('echo yes'));
    expect(await look()).toMatchObject({ mark: 'ok' });
    program('firewall-cmd', firewalld(FORBIDDEN));
    expect(await look()).toMatchObject({ mark: 'attention' });
  });

  it('is nftables, as root sees it', async () => {
    const ruleset = (policy: string, rule = '') =>
      `printf 'table inet filter {\\n chain input {\\n type filter hook input priority filter; policy ${policy};\\n ${rule}\\n }\\n}\\n'`;
    program('nft', ruleset('accept'));
    expect(await look()).toMatchObject({
      mark: 'ok',
      says: 'nftables drops nothing that comes in',
    });
    program('nft', ruleset('drop', 'tcp dport 22 accept'));
    expect(await look()).toMatchObject({ mark: 'attention' });
    program('nft', ruleset('drop', 'tcp dport { 22, 3000 } accept'));
    expect(await look()).toMatchObject({ mark: 'ok', says: 'nftables lets port 3000 in' });
  });

  it('is not in the way of a server that listens to this machine alone', async () => {
    expect(await look('yes', '127.0.0.1')).toMatchObject({ mark: 'ok' });
  });
});
