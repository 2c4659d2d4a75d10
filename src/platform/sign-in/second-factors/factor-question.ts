import type { Config } from '../../config.ts';
import { hasPasskeys } from './passkeys.ts';
import type { SecondFactor } from './second-factor.queries.ts';

/** What the fields ask for, by what somebody has. */
export interface FactorQuestion {
  hasApp: boolean;
  hasPasskey: boolean;
}

export function factorQuestion(config: Config, factors: readonly SecondFactor[]): FactorQuestion {
  return {
    hasApp: factors.some(({ kind }) => kind === 'app'),
    hasPasskey: hasPasskeys(config) && factors.some(({ kind }) => kind === 'passkey'),
  };
}
