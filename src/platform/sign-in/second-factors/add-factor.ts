import type { Config } from '../../config.ts';
import type { Tx } from '../../db/database.ts';
import type { Body } from '../../web/visit.ts';
import { seal, unseal } from '../seal.ts';
import { inGroups, keyAddress, makeKey, stepOfCode } from './app-code.ts';
import { drawKey, type KeyPicture } from './key-picture.ts';
import { checkNewPasskey, hasPasskeys, readAnswer } from './passkeys.ts';
import { replaceRecoveryCodes } from './recovery-code.queries.ts';
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts';
import { addAppFactor, addPasskey, listFactors, takeQuestion, type Owner } from './second-factor.queries.ts';

/** Whoever adds a factor, in the session in which they do. */
export interface Adder extends Owner {
  email: string;
  sessionId: string;
}

interface Adding {
  tx: Tx;
  now: Date;
  config: Config;
  body: Body;
}

/** More than anybody needs; each is one more thing to lose. */
export const mostFactors = 10;
export const longestName = 60;

/** What the page shows for a new app. The key lies in the form, sealed for this session, until its first code is right. */
export interface KeyOffer {
  sealedKey: string;
  key: string;
  picture: KeyPicture;
  mayAddPasskey: boolean;
}

/** A new key, or the one that this form has offered already: who mistyped the code need not take the picture again. */
export function offerKey({ config, body }: Pick<Adding, 'config' | 'body'>, adder: Adder): KeyOffer {
  const key = keyIn(config, body, adder) ?? makeKey();
  return {
    sealedKey: seal(config.sessionSecret, 'setting up', ownerOf(adder), key).toString('base64url'),
    key: inGroups(key),
    picture: drawKey(keyAddress(key, adder.email)),
    mayAddPasskey: hasPasskeys(config),
  };
}

const ownerOf = ({ userId, sessionId }: Adder) => `${userId} ${sessionId}`;

function keyIn(config: Config, body: Body, adder: Adder): string | undefined {
  const sealed = body['new-factor-key'];
  if (typeof sealed !== 'string') return undefined;
  return unseal(config.sessionSecret, 'setting up', ownerOf(adder), Buffer.from(sealed, 'base64url'));
}

/** Adds what the form shows: an app by its first code, or a passkey by what it signed. Undefined: it did not fit. */
export async function addShownFactor(
  adding: Adding,
  adder: Adder,
  name: string,
): Promise<'app' | 'passkey' | undefined> {
  const passkey = adding.body['new-factor-passkey'];
  if (typeof passkey === 'string' && passkey !== '') return addShownPasskey(adding, adder, name, passkey);
  const { tx, now, config, body } = adding;
  const key = keyIn(config, body, adder);
  const code = String(body['new-factor-code'] ?? '').replaceAll(/\s/g, '');
  const step = key === undefined ? undefined : stepOfCode(key, code, now, null);
  if (key === undefined || step === undefined) return undefined;
  const sealedKey = seal(config.sessionSecret, 'authenticator key', adder.userId, key);
  await addAppFactor(tx, adder, { name, sealedKey, step }, now);
  return 'app';
}

async function addShownPasskey(
  { tx, now, config }: Adding,
  adder: Adder,
  name: string,
  text: string,
): Promise<'passkey' | undefined> {
  const question = await takeQuestion(tx, adder.sessionId, now);
  const answer = readAnswer(text);
  if (question === undefined || answer === undefined) return undefined;
  const passkey = await checkNewPasskey(config, answer, question);
  if (passkey === undefined) return undefined;
  await addPasskey(tx, adder, { name, ...passkey }, now);
  return 'passkey';
}

export async function hasRoomForMore(tx: Tx): Promise<boolean> {
  return (await listFactors(tx)).length < mostFactors;
}

/** New recovery codes in place of all before: only their hashes are kept, so this is the one time they can be shown. */
export async function renewRecoveryCodes(
  { tx, now, config }: Pick<Adding, 'tx' | 'now' | 'config'>,
  owner: Owner,
): Promise<string[]> {
  const codes = makeRecoveryCodes();
  const hashes = codes.map((code) => hashRecoveryCode(config.sessionSecret, owner.userId, code));
  await replaceRecoveryCodes(tx, owner, hashes, now);
  return codes;
}
