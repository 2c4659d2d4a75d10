import { join } from 'node:path';
import type { Config } from '#platform/config.ts';

/** The settings of a test's own app: no mail server, any free port. */
export function testConfig(databaseUrl: string, dataFolder: string, sessionSecret: string): Config {
  return {
    databaseUrl,
    dataFolder,
    host: '127.0.0.1',
    port: 0,
    baseUrl: 'http://127.0.0.1',
    smtpUrl: undefined,
    mailFrom: 'Teamaround <no-reply@teamaround.example>',
    sessionSecret,
    scanner: undefined,
    bucket: undefined,
    auditTrail: { key: undefined, earlierKeys: [], headsCopy: undefined },
    isDemonstration: true,
    signOnInside: ['127.0.0.1'],
    databaseConnections: 20,
    // A test asks for every address at once; the door has its own test.
    mostAtOnce: 1000,
    uploadsPerDay: 10 * 1024 ** 3,
    backups: { folder: join(dataFolder, 'backups'), isChosen: false },
  };
}
