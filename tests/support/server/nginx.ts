import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { selfSigned } from '../network/certificate';

const SNIPPET = path.resolve(import.meta.dirname, '../../../deploy/nginx.conf');
const STARTS_WITHIN_MS = 15_000;
const DAY_MS = 86_400_000;

/** Where nginx is; null: it isn't installed. */
export function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.map((folder) => path.join(folder, 'nginx')).find(existsSync) ?? null;
}

export interface RunningNginx {
  /** `https:`, at a port that isn't 443. */
  readonly origin: string;
  /** Of the certificate, which was made for this test. */
  readonly ca: string;
  ask(
    path: string,
    headers?: Record<string, string>,
  ): Promise<{ readonly head: IncomingMessage; readonly body: string }>;
  close(): Promise<void>;
}

/** Runs nginx with the file that `deploy` has, other names in it, and a certificate of its own. */
export async function startNginx(
  nginx: string,
  { port, serverPort }: { readonly port: number; readonly serverPort: number },
): Promise<RunningNginx> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  const certificate = path.join(folder, 'certificate.pem');
  const key = path.join(folder, 'key.pem');
  const { cert: ca, key: secret } = selfSigned('localhost', Date.now() + DAY_MS);
  writeFileSync(certificate, ca);
  writeFileSync(key, secret);
  const site = replaced(readFileSync(SNIPPET, 'utf8'), {
    'listen 443 ssl;': `listen 127.0.0.1:${port} ssl;`,
    'server_name class.example.org;': 'server_name localhost;',
    '/etc/ssl/certs/class.example.org.pem': certificate,
    '/etc/ssl/private/class.example.org.key': key,
    '127.0.0.1:3000': `127.0.0.1:${serverPort}`,
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = temporary.map((one) => `${one}_temp_path ${path.join(folder, one)};`);
  const main = path.join(folder, 'nginx.conf');
  const head = `daemon off; pid ${path.join(folder, 'pid')}; error_log stderr;\nevents {}\n`;
  writeFileSync(main, `${head}http { access_log off; ${paths.join(' ')}\n${site}\n}\n`);
  const child = spawn(nginx, ['-p', folder, '-c', main], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const exit = once(child, 'exit');
  const origin = `https://localhost:${port}`;
  const ask: RunningNginx['ask'] = (asked, headers = {}) =>
    new Promise((resolve, reject) => {
      request(`${origin}${asked}`, { ca, headers, agent: false }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text) => {
          body += text;
        });
        answer.once('end', () => resolve({ head: answer, body }));
      })
        .once('error', reject)
        .end();
    });
  const until = performance.now() + STARTS_WITHIN_MS;
  for (;;) {
    const answer = await ask('/overshoot/health').catch(() => null);
    if (answer !== null) break;
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    ca,
    ask,
    async close() {
      child.kill('SIGTERM');
      await exit;
    },
  };
}

/** Throws where the file no longer has what is to be replaced. */
function replaced(text: string, by: Readonly<Record<string, string>>): string {
  return Object.entries(by).reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error(`${SNIPPET} has no "${from}".`);
    return so.replaceAll(from, to);
  }, text);
}
