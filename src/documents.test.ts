import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Permissions } from '#platform/access/index.ts';
import { readHouse } from '#platform/testing/house-rules/house-file.ts';
import { describeLimits } from '#testing/documents/limits.ts';
import { describeWhoMay } from '#testing/documents/who-may.ts';
import { expectDocument } from '#testing/documents/write-document.ts';
import { modules } from './app.ts';

const files = await readHouse(fileURLToPath(new URL('..', import.meta.url)));
const routes = modules.flatMap((module) => module.routes);
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const isProduct = (path: string) =>
  /^src\/.*\.ts$/.test(path) && !/\.test\.ts$|^src\/testing\/|\/testing\//.test(path);

describe('documents that are written from the code are what it says now (npx vitest run src/documents.test.ts -u)', () => {
  it('limits.md', async () => {
    await expectDocument('docs/security/limits.md', describeLimits(routes, files));
  });

  it('who-may-do-what.md', async () => {
    const permissions = Object.assign({}, ...modules.map((module) => module.permissions)) as Permissions;
    await expectDocument('docs/security/who-may-do-what.md', describeWhoMay(routes, permissions));
  });
});

describe('the table against ASVS', () => {
  const text = textOf('docs/security/asvs.md');
  const verdicts = ['held', 'held outside', 'does not apply', 'not yet'];
  const rows = [
    ...text.matchAll(/^\| (\d+\.\d+\.\d+) +\| ([123]) +\| [^|]+\| ([a-z ]+?) +\| (.+?) +\|$/gm),
  ].map(([, number = '', level = '', verdict = '', because = '']) => ({ number, level, verdict, because }));
  const counted = (verdict: string | undefined) => {
    const found = rows.filter((row) => verdict === undefined || row.verdict === verdict);
    return [
      ...['1', '2', '3'].map((level) => found.filter((row) => row.level === level).length),
      found.length,
    ];
  };

  it('has each requirement once, with a verdict that is explained and a reason', () => {
    expect(rows.length).toBe(text.match(/^\| \d+\.\d+\.\d+ /gm)?.length);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
    expect(rows.filter(({ verdict }) => !verdicts.includes(verdict))).toEqual([]);
    expect(rows.filter(({ because }) => because.length < 5)).toEqual([]);
  });

  it.each([...verdicts, 'all'])('counts “%s” as they are', (name) => {
    const line = new RegExp(`^\\| ${name} +\\| (\\d+) +\\| (\\d+) +\\| (\\d+) +\\| (\\d+) +\\|$`, 'm').exec(
      text,
    );
    expect(line?.slice(1).map(Number)).toEqual(counted(name === 'all' ? undefined : name));
  });

  it('sends whoever runs the installation to a sentence that asks for it', () => {
    const outside = rows.filter(({ verdict }) => verdict === 'held outside');
    expect(outside.filter(({ because }) => !because.includes('(../operations.md'))).toEqual([]);
  });
});

it('every table and view of the database has one level of data', () => {
  const kept = [...textOf('src/platform/db/schema.generated.ts').matchAll(/^ {2}"([a-z_]+\.\w+)":/gm)];
  const [, levels = ''] = textOf('docs/security/data.md').split('## Which table has which level');
  const named = [...levels.matchAll(/`([a-z_]+\.\w+)`/g)].map(([, name]) => name);
  expect(kept.length).toBeGreaterThan(80);
  expect(named.toSorted()).toEqual(kept.map(([, name]) => name).toSorted());
});

const cryptography =
  /\b(create(Hash|Hmac|Cipheriv|Decipheriv|PrivateKey|PublicKey)|hkdfSync|randomBytes|randomInt|pbkdf2|scrypt)\b|from '(jose|otplib|openid-client|@simplewebauthn\/server|@node-rs\/argon2|@fastify\/csrf-protection)'/;

it('every file that uses cryptography is in the inventory of keys and algorithms', () => {
  const using = files.filter(({ path, text }) => isProduct(path) && cryptography.test(text));
  const inventory = textOf('docs/security/keys.md');
  expect(using.length).toBeGreaterThan(20);
  expect(using.map(({ path }) => path).filter((path) => !inventory.includes(`(../../${path})`))).toEqual([]);
});

const reaching =
  /import (?!type |\{ isIP)[^;]*from 'node:(net|tls|http|https|http2|dgram|dns)(\/promises)?'|from '(pg|nodemailer|@aws-sdk\/client-s3|openid-client)'|[^.\w]fetch\(/;

it('every file that opens a line to another server is in the list of what the server reaches', () => {
  const opening = files.filter(
    ({ path, text }) =>
      isProduct(path) && !path.startsWith('src/platform/web/browser/') && reaching.test(text),
  );
  const list = /## What it reaches\n([^]*?)\n## /.exec(textOf('docs/operations.md'))?.[1] ?? '';
  expect(opening.length).toBeGreaterThan(10);
  expect(opening.map(({ path }) => path).filter((path) => !list.includes(`(../${path})`))).toEqual([]);
});

describe('the image', () => {
  const ignored = readFileSync(new URL('../.dockerignore', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const isLeftOut = (path: string) =>
    ignored.some((pattern) => matchesGlob(path, pattern) || matchesGlob(path, `${pattern}/**`));
  const inImage = files.filter(({ path }) => !isLeftOut(path));

  it('has the product, and none of its tests', () => {
    const paths = inImage.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['src/main.ts', 'db/rules/access.sql', 'package.json']));
    expect(paths.filter((path) => /\.test\.ts$|\/testing\/|^(e2e|bench|docs)\//.test(path))).toEqual([]);
  });

  it('needs nothing that was left out', () => {
    const wanting = inImage.filter(
      ({ path, text }) =>
        /^(src|db)\//.test(path) && /from '(#testing\/|[^']*\/testing\/|[^']*\.test\.ts)/.test(text),
    );
    expect(wanting.map(({ path }) => path)).toEqual([]);
  });
});
