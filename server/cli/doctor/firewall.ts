import { readFile } from 'node:fs/promises';
import { isLoopback } from '../../process/addresses';
import type { Environment } from '../../process/environment';
import { attention, type Finding, fault, ok, unseen } from './finding';
import { run } from './run';

/** Where a test has put what it made up. */
export interface FirewallPlaces {
  readonly platform: NodeJS.Platform;
  /** Of ufw’s settings, which everybody may read; its rules only root. */
  readonly ufwSettings: string;
}

const PLACES: FirewallPlaces = { platform: process.platform, ufwSettings: '/etc/ufw/ufw.conf' };
const NOTHING_SEEN = 'can’t be seen';

/** Whether phones are let in to the port, as far as this user may see. */
export async function examineFirewall(
  { port, host }: Pick<Environment, 'port' | 'host'>,
  places = PLACES,
): Promise<Finding> {
  if (isLoopback(host)) return ok('Firewall', `none is passed: HOST is ${host}`);
  if (places.platform === 'linux') return onLinux(port, places.ufwSettings);
  if (places.platform === 'darwin') return onMac();
  if (places.platform === 'win32') return onWindows();
  return unseen('Firewall', NOTHING_SEEN, `Let TCP connections in to port ${port}.`);
}

async function onLinux(port: number, ufwSettings: string): Promise<Finding> {
  return (
    (await ofUfw(port, ufwSettings)) ??
    (await ofFirewalld(port)) ??
    (await ofNftables(port)) ??
    unseen(
      'Firewall',
      `neither ufw nor firewalld is on; other rules ${NOTHING_SEEN} without root`,
      `Where phones can’t get in: does sudo nft list ruleset drop port ${port}?`,
    )
  );
}

/** null: it isn’t on. */
async function ofUfw(port: number, settings: string): Promise<Finding | null> {
  const text = await readFile(settings, 'utf8').catch(() => '');
  if (!/^\s*ENABLED\s*=\s*yes/im.test(text)) return null;
  const todo = `sudo ufw allow ${port}/tcp`;
  const { code, out } = await run('ufw', ['status']);
  if (code !== 0) {
    return attention('Firewall', `ufw is on; its rules ${NOTHING_SEEN} without root.`, todo);
  }
  if (/^Status: inactive/m.test(out)) return null;
  const rule = new RegExp(
    `^(?:${port}(?:/tcp)?|Anywhere)(?: \\(v6\\))?\\s+(?:ALLOW|LIMIT)\\b`,
    'm',
  );
  if (rule.test(out)) return ok('Firewall', `ufw is on and lets port ${port} in`);
  return fault('Firewall', `ufw is on, and no rule of it lets port ${port} in.`, todo);
}

/** null: it isn’t on. */
async function ofFirewalld(port: number): Promise<Finding | null> {
  const state = await run('firewall-cmd', ['--state']);
  if (!state.out.startsWith('running')) return null;
  const { out } = await run('firewall-cmd', [`--query-port=${port}/tcp`]);
  const todo = `sudo firewall-cmd --add-port=${port}/tcp`;
  if (out.startsWith('yes')) return ok('Firewall', `firewalld is on and lets port ${port} in`);
  if (out.startsWith('no')) {
    return fault('Firewall', `firewalld is on and doesn’t let port ${port} in.`, todo);
  }
  return attention('Firewall', `firewalld is on; its rules ${NOTHING_SEEN} by this user.`, todo);
}

/** Only root sees its rules. null: nobody can say. */
async function ofNftables(port: number): Promise<Finding | null> {
  const { code, out } = await run('nft', ['list', 'ruleset']);
  if (code !== 0) return null;
  const isDropping = /hook input[^\n]*policy (?:drop|reject)/.test(out);
  if (!isDropping) return ok('Firewall', 'nftables drops nothing that comes in');
  if (new RegExp(`dport[^\\n]*\\b${port}\\b[^\\n]*accept`).test(out)) {
    return ok('Firewall', `nftables lets port ${port} in`);
  }
  return attention(
    'Firewall',
    `nftables drops what comes in, and no rule names port ${port}.`,
    `sudo nft add rule inet filter input tcp dport ${port} accept`,
  );
}

async function onMac(): Promise<Finding> {
  const program = '/usr/libexec/ApplicationFirewall/socketfilterfw';
  const { out } = await run(program, ['--getglobalstate']);
  if (/disabled/i.test(out)) return ok('Firewall', 'the one of macOS is off');
  const todo = 'System Settings, Network, Firewall: let Node accept incoming connections.';
  if (!/enabled/i.test(out)) return unseen('Firewall', NOTHING_SEEN, todo);
  return attention('Firewall', 'The one of macOS is on; what it asks of Node isn’t told.', todo);
}

async function onWindows(): Promise<Finding> {
  const { out } = await run('netsh', ['advfirewall', 'show', 'currentprofile', 'state']);
  // In every language of Windows the state stands in capitals at the end of its line.
  if (/\s(?:OFF|AUS)\s/.test(out)) return ok('Firewall', 'the one of Windows is off');
  return unseen(
    'Firewall',
    `whether the one of Windows lets Node in ${NOTHING_SEEN}`,
    'At the first start it asks: allow Node for the networks that you teach in.',
  );
}
