import type { Config } from '../../config.ts';
import type { Tx } from '../../db/database.ts';
import type { Body } from '../../web/visit.ts';
import { hearATry, type Hearing } from '../lock-out/hear-a-try.ts';
import { unseal } from '../seal.ts';
import { looksLikeAppCode, stepOfCode } from './app-code.ts';
import { checkPasskey, readAnswer } from './passkeys.ts';
import { useRecoveryCode } from './recovery-code.queries.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import {
  listAppFactors,
  listPasskeys,
  notePasskeyUse,
  takeQuestion,
  useStep,
} from './second-factor.queries.ts';

/** Somebody whose transaction this is, and the session in which they are asked. */
export interface Asked {
  userId: string;
  email: string;
  sessionId: string;
}

export type FactorKind = 'app' | 'passkey' | 'recovery-code';

/** What was shown, or why it does not count: words for the audit trail. */
export type Shown =
  | { kind: FactorKind; because?: never }
  | {
      kind?: never;
      because: 'locked' | 'too-many-at-once' | 'wrong-code' | 'wrong-passkey' | 'nothing-shown';
    };

/** The fields of a form that hold a second factor; they never stay on a page. */
export const factorFields = ['factor-code', 'factor-passkey', 'factor-plain'] as const;

/** Checks the second factor in a form and uses it up. Wrong ones are counted: guessing stops after a few. */
export async function checkFactor(visit: Hearing & { body: Body }, asked: Asked): Promise<Shown> {
  const code = textOf(visit.body['factor-code']).replaceAll(/\s/g, '');
  const passkey = textOf(visit.body['factor-passkey']);
  if (code === '' && passkey === '') return { because: 'nothing-shown' };
  const heard = await hearATry(visit, 'factor', asked.email, asked.userId);
  if (heard.because !== undefined) return { because: heard.because };
  const shown =
    passkey === '' ? await checkCode(visit, asked, code) : await checkSigned(visit, asked, passkey);
  await heard.note(shown.kind !== undefined);
  return shown;
}

async function checkCode(
  { tx, config, now }: { tx: Tx; config: Config; now: Date },
  { userId }: Asked,
  code: string,
): Promise<Shown> {
  if (!looksLikeAppCode(code)) {
    const hash = hashRecoveryCode(config.sessionSecret, userId, code);
    return (await useRecoveryCode(tx, hash, now)) ? { kind: 'recovery-code' } : { because: 'wrong-code' };
  }
  for (const factor of await listAppFactors(tx)) {
    const key = unseal(config.sessionSecret, 'authenticator key', userId, factor.sealedKey);
    const step = key === undefined ? undefined : stepOfCode(key, code, now, factor.lastStep);
    if (step !== undefined && (await useStep(tx, factor.factorId, step, now))) return { kind: 'app' };
  }
  return { because: 'wrong-code' };
}

async function checkSigned(
  { tx, config, now }: { tx: Tx; config: Config; now: Date },
  { sessionId }: Asked,
  text: string,
): Promise<Shown> {
  const question = await takeQuestion(tx, sessionId, now);
  const answer = readAnswer(text);
  const passkey = (await listPasskeys(tx)).find((one) => one.credentialId === answer?.id);
  if (question === undefined || answer === undefined || passkey === undefined)
    return { because: 'wrong-passkey' };
  const signCount = await checkPasskey(config, answer, passkey, question);
  if (signCount === undefined) return { because: 'wrong-passkey' };
  await notePasskeyUse(tx, passkey.factorId, signCount, now);
  return { kind: 'passkey' };
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}
