import * as z from 'zod';

/** A package, as package-lock.json has it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as its makers write it; null: they say it in a file only, and it isn’t in `SAID_IN_A_FILE`. */
  readonly licence: string | null;
  /** For building and testing the product alone: not installed by who only runs it from an image or a package. */
  readonly isForDevelopment: boolean;
}

/** Read in their own files, since their package.json says nothing. */
const SAID_IN_A_FILE: Readonly<Record<string, string>> = { 'xmlhttprequest-ssl': 'MIT' };

/** Which licences may come in, and what they ask of who passes the product on. */
const ALLOWED: Readonly<Record<string, string>> = {
  '0BSD': 'nothing',
  'Apache-2.0': 'keep the notice',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice',
  'BlueOak-1.0.0': 'keep the notice',
  'CC-BY-4.0': 'name the source: a table of browsers, read while the pages are built',
  'EPL-2.0': 'pass on its source with it: used as it comes, in a module of its own',
  ISC: 'keep the notice',
  'LGPL-3.0-or-later':
    'let it be replaced: libvips, a library that Next can load for pictures, and we have none',
  MIT: 'keep the notice',
  'MPL-2.0': 'pass on its source with it: used as it comes, in modules of its own',
  'OFL-1.1': 'keep the notice: the typeface',
  Unlicense: 'nothing',
  Zlib: 'keep the notice, and mark what was changed',
};

const LOCK = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

/** @param lock the text of package-lock.json @returns each package and version once, by name */
export function readPackages(lock: string): readonly LockedPackage[] {
  const { packages } = LOCK.parse(JSON.parse(lock));
  const found = new Map<string, LockedPackage>();
  for (const [place, { version = '', license, dev = false }] of Object.entries(packages)) {
    if (place === '') continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const known = found.get(`${name}@${version}`);
    const licence = license ?? SAID_IN_A_FILE[name] ?? null;
    const isForDevelopment = dev && known?.isForDevelopment !== false;
    found.set(`${name}@${version}`, { name, version, licence, isForDevelopment });
  }
  return [...found.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Whether a licence, or one of those to choose from, is one that may come in, with all that it asks for besides. */
export function isAllowed(licence: string | null): boolean {
  if (licence === null) return false;
  const plain = licence.replace(/[()]/g, '');
  return plain
    .split(/ or /i)
    .some((choice) => choice.split(/ and /i).every((one) => Object.hasOwn(ALLOWED, one.trim())));
}

/** docs/licences.md: what is in the product, and what it was made with. */
export function licencesDocument(packages: readonly LockedPackage[]): string {
  const inProduct = packages.filter(({ isForDevelopment }) => !isForDevelopment);
  const forDevelopment = packages.filter(({ isForDevelopment }) => isForDevelopment);
  const asked = Object.entries(ALLOWED).map(([name, what]) => `| ${name} | ${what} |`);
  return `# Licences of others

Made from package-lock.json by \`npx tsx server/cli/licences.ts\`; a test holds it to the lock, and lets no licence in that isn’t
in this table. Packages that can be had under one of several licences are used under one of these.

| licence | asks of who passes it on |
|---|---|
${asked.join('\n')}

## In the product

What \`npm start\` installs to run it and to build its pages, ${inProduct.length} packages. Those for other systems and processors than
the machine’s are listed, and not installed.

${tableOf(inProduct)}

## For its development

What tests and checks it, ${forDevelopment.length} packages.

${tableOf(forDevelopment)}
`;
}

function tableOf(packages: readonly LockedPackage[]): string {
  const byLicence = new Map<string, LockedPackage[]>();
  for (const one of packages) {
    const licence = one.licence ?? 'none told';
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), one]);
  }
  const rows = [...byLicence]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([licence, those]) => `| ${licence} | ${those.map(nameOf).join(', ')} |`);
  return ['| licence | packages |', '|---|---|', ...rows].join('\n');
}

function nameOf({ name, version }: LockedPackage): string {
  return `${name} ${version}`;
}
