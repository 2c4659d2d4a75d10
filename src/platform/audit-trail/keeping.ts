import { join } from 'node:path';
import type { KeyObject } from 'node:crypto';
import type { Config } from '../config.ts';
import { publicKeyOf, readPublicKey, signingKey } from './head.ts';

/** Where heads are kept, what they are signed with, and which signatures are believed. */
export interface TrailKeeping {
  folders: readonly string[];
  key: KeyObject;
  believed: readonly KeyObject[];
}

export function keepingOf(config: Pick<Config, 'dataFolder' | 'sessionSecret' | 'auditTrail'>): TrailKeeping {
  const { key: ownSecret, earlierKeys, headsCopy } = config.auditTrail;
  const key = signingKey(ownSecret ?? config.sessionSecret);
  const copy = headsCopy === undefined ? [] : [headsCopy];
  return {
    folders: [join(config.dataFolder, 'audit'), ...copy],
    key,
    believed: [publicKeyOf(key), ...earlierKeys].map((text) => readPublicKey(text)),
  };
}
