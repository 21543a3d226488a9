import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrongAddressesIn } from '../support/guards/addresses';

const ROOT = path.resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'app'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  // The gallery is for looking at the pages while they are made.
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('app/gallery/'));

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const wrongIn = (source: string) => wrongAddressesIn('a.tsx', source).map(({ text }) => text);

describe('an address of this server, which may live below a base path', () => {
  it('is written with ownAddress in a tag and in a fetch, and without it for Next', () => {
    const wrong = files.flatMap((file) =>
      wrongAddressesIn(file, read(file)).map(({ line, text }) => `${file}:${line}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is found where it would lead past the base path', () => {
    expect(
      wrongIn(`
        const A = () => <a href="/lesson">{to}</a>;
        const B = () => <form action={there}><img src={\`/a/\${name}.svg\`} /></form>;
        const C = () => fetch('/health').then(() => location.assign(\`/teach/\${code}\`));
        history.replaceState(null, '', \`/play/\${code}\`);
        new Worker('/worker.js');
        navigator.serviceWorker.register('/practice-worker', options);
      `),
    ).toEqual([
      'href="/lesson"',
      'action={there}',
      `src={\`/a/\${name}.svg\`}`,
      "'/health'",
      `\`/teach/\${code}\``,
      `\`/play/\${code}\``,
      "'/worker.js'",
      "'/practice-worker'",
    ]);
  });

  it('is found where Next would put the base path before it a second time', () => {
    expect(
      wrongIn(`
        const A = () => <Link href={ownAddress('/review')} />;
        router.push(ownAddress('/teach'));
      `),
    ).toEqual(["href={ownAddress('/review')}", "router.push(ownAddress('/teach'))"]);
  });

  it('may lead elsewhere on the page, or be whole', () => {
    expect(
      wrongIn(`
        const A = () => <a href="#page"><a href={\`#\${id}\`} /><a href={link} /></a>;
        const B = () => <Link href={\`/review/\${id}\`} />;
        const C = () => <a href={ownAddress('/lesson')} />;
        void fetch(ownAddress('/health'));
        router.replace(\`/join/\${code}\`);
      `),
    ).toEqual([]);
  });

  it('has no cookie that is sent to whoever else lives at the host', () => {
    const sources = execFileSync('git', ['ls-files', 'app', 'server'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => /\.tsx?$/.test(file));
    expect(sources.filter((file) => /Path=\/[;'"`]/.test(read(file)))).toEqual([]);
  });
});
