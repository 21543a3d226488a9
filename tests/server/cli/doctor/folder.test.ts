import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineFolder, spaceFinding } from '../../../../server/cli/doctor/folder';
import { networkFileSystem } from '../../../../server/process/mounts';

describe('the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is there, or will be made, and is not made by looking', async () => {
    expect(await examineFolder(folder)).toMatchObject([
      { about: 'Folder', mark: 'ok', says: folder },
      { about: 'Space' },
    ]);
    const later = join(folder, 'a', 'data');
    expect(await examineFolder(later)).toMatchObject([
      { mark: 'ok', says: `${later}, which the first start makes` },
      { about: 'Space' },
    ]);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('is a file, or below one', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect((await examineFolder(file))[0]).toMatchObject({
      mark: 'fault',
      says: `${file} can’t be written to (ENOTDIR).`,
    });
    expect((await examineFolder(join(file, 'data')))[0]).toMatchObject({
      mark: 'fault',
      says: `${join(file, 'data')} can’t be made in ${file} (ENOTDIR).`,
    });
  });

  it('is inside a folder that another program copies about', async () => {
    const synchronised = join(folder, 'OneDrive - University', 'overshoot');
    mkdirSync(synchronised, { recursive: true });
    expect((await examineFolder(synchronised))[0]).toMatchObject({ mark: 'attention' });
  });

  it('has room, little, or none', () => {
    expect(spaceFinding(74.4e9)).toMatchObject({ mark: 'ok', says: '74 GB free' });
    expect(spaceFinding(0.5e9)).toMatchObject({ mark: 'attention', says: '500 MB free.' });
    expect(spaceFinding(20e6)).toMatchObject({ mark: 'fault', says: '20 MB free.' });
  });
});

describe('a network file system', () => {
  it('is not what this test runs on', async () => {
    expect(await networkFileSystem(tmpdir())).toBeNull();
  });
});
