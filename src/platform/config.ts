import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ScannerAddress } from './files/scan/ask-clamd.ts';
import { readScannerAddress } from './files/scan/scanner-address.ts';
import { readBucket, type Bucket } from './files/store/bucket.ts';
import { keepOnce } from './keep-once.ts';
import { isThisMachine, openLines, type Line } from './open-lines.ts';

export interface Config {
  /** Undefined: the embedded PostgreSQL in `dataFolder`. */
  databaseUrl: string | undefined;
  dataFolder: string;
  host: string;
  port: number;
  baseUrl: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  sessionSecret: string;
  /** Undefined: files are not checked for viruses, and pages say so. */
  scanner: ScannerAddress | undefined;
  /** Undefined: files are kept in `dataFolder`. */
  bucket: Bucket | undefined;
  /** How the heads of the audit trail are signed (undefined: a key that follows from the session secret) and where else they are kept. */
  auditTrail: { key: string | undefined; earlierKeys: string[]; headsCopy: string | undefined };
  /** With no DATABASE_URL the installation is for trying it out: made-up people may be chosen by a click. */
  isDemonstration: boolean;
  /** Hosts inside a network that an agency may name as its provider of single sign-on; all others must lie out on the internet. */
  signOnInside: readonly string[];
  /** Connections the app's role keeps to the database, and how many requests are answered at one time. */
  databaseConnections: number;
  mostAtOnce: number;
  /** How many bytes of files one person may send in a day. */
  uploadsPerDay: number;
  /** Where backups and the changes between them are kept; told apart from a place nobody chose. */
  backups: { folder: string; isChosen: boolean };
}

export class WrongSetting extends Error {}

const optionalUrl = (protocols: string[], sentence: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), sentence)
    .optional();

const wholeNumber = (name: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `${name} must be a whole number from ${least} to ${most}.`)
    .transform(Number)
    .refine(
      (number) => number >= least && number <= most,
      `${name} must be a whole number from ${least} to ${most}.`,
    );

const settings = z.object({
  DATABASE_URL: optionalUrl(
    ['postgres:', 'postgresql:'],
    'DATABASE_URL must look like postgresql://user:password@host:5432/name.',
  ),
  TEAMAROUND_DATA: z.string().min(1).default('.data'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'HOST must be an address or a host name, for example 127.0.0.1.')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT must be a whole number from 0 to 65535.')
    .default('3000')
    .transform(Number)
    .refine((port) => port <= 65535, 'PORT must be a whole number from 0 to 65535.'),
  BASE_URL: optionalUrl(
    ['http:', 'https:'],
    'BASE_URL must be the address people use, for example https://teamaround.example.',
  ),
  SMTP_URL: optionalUrl(
    ['smtp:', 'smtps:'],
    'SMTP_URL must look like smtp://user:password@host:587 or smtps://….',
  ),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]+@[^\r\n]+$/, 'MAIL_FROM must be an e-mail address.')
    .default('Teamaround <no-reply@teamaround.example>'),
  CLAMD_URL: z
    .string()
    .refine(
      (value) => value === 'none' || readScannerAddress(value) !== undefined,
      'CLAMD_URL must look like tcp://host:3310 or /run/clamav/clamd.ctl, or be none.',
    )
    .optional(),
  FILES_URL: z
    .string()
    .refine(
      (value) => readBucket(value) !== undefined,
      'FILES_URL must look like s3://bucket?endpoint=https://store.example&region=eu-west-2.',
    )
    .optional(),
  UNENCRYPTED_LINES: z
    .string()
    .regex(
      /^(database|files|scanner)(,(database|files|scanner))*$/,
      'UNENCRYPTED_LINES must be one or more of database, files and scanner, with commas between them.',
    )
    .transform((given) => given.split(',') as Line[])
    .default([]),
  DATABASE_CONNECTIONS: wholeNumber('DATABASE_CONNECTIONS', 2, 50).default(20),
  MOST_AT_ONCE: wholeNumber('MOST_AT_ONCE', 1, 10_000).optional(),
  // Two of the largest returns, and papers besides.
  UPLOADS_PER_DAY: wholeNumber('UPLOADS_PER_DAY', 1, 10_000).default(10),
  TEAMAROUND_BACKUPS: z.string().min(1).optional(),
  SESSION_SECRET: z.string().min(32, 'SESSION_SECRET must have at least 32 characters.').optional(),
  AUDIT_KEY: z.string().min(32, 'AUDIT_KEY must have at least 32 characters.').optional(),
  AUDIT_EARLIER_KEYS: z
    .string()
    .regex(
      /^[\w-]{43}(,[\w-]{43})*$/,
      'AUDIT_EARLIER_KEYS must be public keys as “audit head” prints them, with commas between them.',
    )
    .optional(),
  AUDIT_HEADS_COPY: z.string().min(1).optional(),
  SIGN_ON_INSIDE: z
    .string()
    .regex(
      /^[A-Za-z0-9.:-]+(,[A-Za-z0-9.:-]+)*$/,
      'SIGN_ON_INSIDE must be hosts with commas between them, for example sign-in.vale.example.',
    )
    .transform((hosts) => hosts.toLowerCase().split(','))
    .optional(),
});

const backupsOf = (chosen: string | undefined, dataFolder: string) => ({
  folder: resolve(chosen ?? join(dataFolder, 'backups')),
  isChosen: chosen !== undefined,
});

/**
 * Reads the settings from the environment.
 * @throws WrongSetting with one sentence for each wrong value.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) throw new WrongSetting(read.error.issues.map((issue) => issue.message).join('\n'));
  const values = read.data;
  const isDemonstration = values.DATABASE_URL === undefined;
  const dataFolder = resolve(values.TEAMAROUND_DATA);
  const baseUrl = values.BASE_URL ?? `http://${inAddress(values.HOST)}:${values.PORT}`;
  if (!isDemonstration) refuseOpenLine(baseUrl);
  const lines = {
    databaseUrl: values.DATABASE_URL,
    scanner: scannerOf(values.CLAMD_URL, isDemonstration),
    bucket: values.FILES_URL === undefined ? undefined : readBucket(values.FILES_URL),
  };
  if (!isDemonstration) refuseUnencrypted(lines, values.UNENCRYPTED_LINES);
  return {
    ...lines,
    dataFolder,
    host: values.HOST,
    port: values.PORT,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    sessionSecret: values.SESSION_SECRET ?? keptSecret(dataFolder, isDemonstration),
    auditTrail: auditTrailOf(values),
    isDemonstration,
    signOnInside: values.SIGN_ON_INSIDE ?? hostsOfTrying(isDemonstration),
    databaseConnections: values.DATABASE_CONNECTIONS,
    uploadsPerDay: values.UPLOADS_PER_DAY * 1024 ** 3,
    mostAtOnce: values.MOST_AT_ONCE ?? 2 * values.DATABASE_CONNECTIONS,
    backups: backupsOf(values.TEAMAROUND_BACKUPS, dataFolder),
  };
}

/** Who tries it out has the provider on the same machine. */
function hostsOfTrying(isDemonstration: boolean): string[] {
  return isDemonstration ? ['localhost', '127.0.0.1'] : [];
}

function auditTrailOf(values: z.infer<typeof settings>): Config['auditTrail'] {
  return {
    key: values.AUDIT_KEY,
    earlierKeys: values.AUDIT_EARLIER_KEYS?.split(',') ?? [],
    headsCopy: values.AUDIT_HEADS_COPY === undefined ? undefined : resolve(values.AUDIT_HEADS_COPY),
  };
}

/** As an address writes a host: in brackets where it has colons. */
function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** Records about children travel by https, and so does the cookie that opens them. */
function refuseOpenLine(baseUrl: string): void {
  const { protocol, hostname } = new URL(baseUrl);
  if (protocol !== 'https:' && !isThisMachine(hostname))
    throw new WrongSetting(
      'BASE_URL must begin with https: when DATABASE_URL is set, unless it names this machine itself.',
    );
}

const howToEncrypt: Record<Line, string> = {
  database: 'DATABASE_URL must end in ?sslmode=verify-full',
  files: 'FILES_URL must name an endpoint with https:',
  scanner: 'CLAMD_URL must name a socket or this machine itself',
};

/** What goes to another machine is encrypted, unless somebody says in so many words that the line between is theirs alone. */
function refuseUnencrypted(config: Parameters<typeof openLines>[0], allowed: readonly Line[]): void {
  const refused = openLines(config).filter((line) => !allowed.includes(line));
  if (refused.length === 0) return;
  throw new WrongSetting(
    refused
      .map((line) => `${howToEncrypt[line]}, or UNENCRYPTED_LINES must name “${line}”: that line has no TLS.`)
      .join('\n'),
  );
}

/** Real files are looked at by a virus scanner, unless somebody says in so many words that they are not. */
function scannerOf(given: string | undefined, isDemonstration: boolean): ScannerAddress | undefined {
  if (given === undefined && !isDemonstration) {
    throw new WrongSetting(
      'CLAMD_URL must be set when DATABASE_URL is: give the address of clamd, or none to take files unchecked.',
    );
  }
  return given === undefined || given === 'none' ? undefined : readScannerAddress(given);
}

/** The demonstration makes its own secret once and keeps it, so that a restart signs nobody out. */
function keptSecret(dataFolder: string, isDemonstration: boolean): string {
  if (!isDemonstration) {
    throw new WrongSetting(
      'SESSION_SECRET must be set when DATABASE_URL is: give at least 32 random characters.',
    );
  }
  return keepOnce(join(dataFolder, 'session-secret'), () => randomBytes(32).toString('base64url'));
}
