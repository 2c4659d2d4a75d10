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
    expect(readConfig({ ...real(), CLAMD_URL: 'tcp://127.0.0.1:3310' }).scanner).toEqual({
      host: '127.0.0.1',
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

const withoutScanner = () => ({ ...real(), CLAMD_URL: 'none' });

describe('lines that others could read along', () => {
  it.each([
    'http://teamaround.example',
    'http://10.0.0.7:3000',
    'http://localhost.example',
    'http://127.0.0.1.example',
    'http://[2001:db8::1]',
  ])('people do not reach real records at %s', (BASE_URL) => {
    expect(() => readConfig({ ...withoutScanner(), BASE_URL })).toThrow('BASE_URL must begin with https:');
    expect(readConfig({ TEAMAROUND_DATA: folder, BASE_URL }).baseUrl).toBe(BASE_URL);
  });

  it.each([
    'https://teamaround.example',
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ])('but at %s they do', (BASE_URL) => {
    expect(readConfig({ ...withoutScanner(), BASE_URL }).baseUrl).toBe(BASE_URL);
  });

  const line = (value: object) => ({ ...withoutScanner(), ...value });
  const database = (rest: string) => ({ DATABASE_URL: `postgresql://x:y@${rest}` });
  const bucket = (endpoint: string) => ({ FILES_URL: `s3://files?endpoint=${encodeURIComponent(endpoint)}` });

  it.each([
    ['database', database('db.example/z'), 'DATABASE_URL must end in ?sslmode=verify-full'],
    ['database', database('10.0.0.7/z?sslmode=prefer'), 'DATABASE_URL must end in'],
    ['database', database('db.example/z?sslmode=disable'), 'DATABASE_URL must end in'],
    ['database', database('127.0.0.1/z?host=db.example'), 'DATABASE_URL must end in'],
    ['files', bucket('http://store.example'), 'FILES_URL must name an endpoint with https:'],
    ['scanner', { CLAMD_URL: 'tcp://scanner:3310' }, 'CLAMD_URL must name a socket'],
  ])('no records go out of the machine in the open by %s: %j', (name, value, sentence) => {
    expect(() => readConfig(line(value))).toThrow(sentence);
    expect(() => readConfig(line({ ...value, UNENCRYPTED_LINES: name }))).not.toThrow();
    const others = ['database', 'files', 'scanner'].filter((one) => one !== name).join(',');
    expect(() => readConfig(line({ ...value, UNENCRYPTED_LINES: others }))).toThrow(sentence);
  });

  it.each([
    database('db.example/z?sslmode=verify-full'),
    database('db.example/z?sslmode=require'),
    database('localhost/z'),
    { DATABASE_URL: 'postgresql://x:y@%2Fvar%2Frun%2Fpostgresql/z' },
    database('db/z?host=/var/run/postgresql'),
    bucket('https://store.example'),
    bucket('http://127.0.0.1:9000'),
    { FILES_URL: 's3://files' },
    { CLAMD_URL: '/run/clamav/clamd.ctl' },
    { CLAMD_URL: 'tcp://[::1]:3310' },
  ])('what is encrypted or stays on the machine is taken: %j', (value) => {
    expect(() => readConfig(line(value))).not.toThrow();
  });

  it('says each line that is open, and takes no word for it that it does not know', () => {
    const both = line({ ...database('db.example/z'), CLAMD_URL: 'tcp://scanner' });
    expect(() => readConfig(both)).toThrow(/“database”[^]*“scanner”/);
    expect(() => readConfig(line({ UNENCRYPTED_LINES: 'all' }))).toThrow(
      'UNENCRYPTED_LINES must be one or more of database, files and scanner',
    );
  });
});

describe('hosts inside a network that an agency may name as its provider', () => {
  it('are none, but for this machine while it is tried out', () => {
    expect(readConfig({ ...real(), CLAMD_URL: 'none' }).signOnInside).toEqual([]);
    expect(readConfig({ TEAMAROUND_DATA: folder }).signOnInside).toEqual(['localhost', '127.0.0.1']);
  });

  it('are those that are named, in small letters', () => {
    const named = { ...real(), CLAMD_URL: 'none', SIGN_ON_INSIDE: 'ADFS.vale.example,10.0.0.7' };
    expect(readConfig(named).signOnInside).toEqual(['adfs.vale.example', '10.0.0.7']);
    expect(() => readConfig({ ...named, SIGN_ON_INSIDE: 'https://adfs.vale.example/' })).toThrow(
      'SIGN_ON_INSIDE must be hosts',
    );
  });
});
