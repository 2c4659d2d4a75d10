import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig, WrongSetting } from './config.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const real = () => ({
  TEAMAROUND_DATA: folder,
  DATABASE_URL: 'postgresql://x:y@127.0.0.1/z',
  SESSION_SECRET: 'x'.repeat(32),
});

describe('the settings of files', () => {
  it('need a virus scanner, or the word that there is none, wherever files are real', () => {
    expect(() => readConfig(real())).toThrow(
      new WrongSetting(
        'CLAMD_URL must be set when DATABASE_URL is: give the address of clamd, or none to take files unchecked.',
      ),
    );
    expect(readConfig({ ...real(), CLAMD_URL: 'none' }).scanner).toBeUndefined();
    expect(readConfig({ ...real(), CLAMD_URL: 'tcp://scanner:3310' }).scanner).toEqual({
      host: 'scanner',
      port: 3310,
    });
    expect(readConfig({ TEAMAROUND_DATA: folder }).scanner).toBeUndefined();
  });

  it('keep files in a bucket when one is named', () => {
    expect(readConfig({ TEAMAROUND_DATA: folder }).bucket).toBeUndefined();
    const config = readConfig({ TEAMAROUND_DATA: folder, FILES_URL: 's3://files?region=uk' });
    expect(config.bucket).toEqual({ name: 'files', prefix: '', region: 'uk', endpoint: undefined });
  });

  it.each([
    [{ CLAMD_URL: 'http://scanner' }, 'CLAMD_URL must look like tcp://host:3310'],
    [{ CLAMD_URL: 'off' }, 'CLAMD_URL must look like tcp://host:3310'],
    [{ FILES_URL: 'https://bucket' }, 'FILES_URL must look like s3://bucket'],
    [{ FILES_URL: 's3://key:secret@bucket' }, 'FILES_URL must look like s3://bucket'],
  ])('refuse %o with a sentence', (settings, sentence) => {
    expect(() => readConfig({ TEAMAROUND_DATA: folder, ...settings })).toThrow(sentence);
  });
});
