import { expect, it } from 'vitest';
import { seal } from '../seal.ts';
import { askerOf } from './asker-of.ts';

const config = {
  sessionSecret: 'a secret of thirty-two letters and more',
  signOnInside: ['adfs.vale.example'],
};
const signOnId = '3f0c2a52-6a0e-4e7c-9f30-0c5d3f1d7a10';
const clientSecretSealed = seal(config.sessionSecret, 'client secret', signOnId, 'shared');
const now = new Date('2026-11-28T10:00:00Z');

it('asks anywhere for what the operator set up, and only outside for what was set up on a page', () => {
  const asker = (isSetByPage: boolean) =>
    askerOf({ signOnId, clientSecretSealed, isSetByPage }, { config, now });
  expect(asker(false)).toMatchObject({ clientSecret: 'shared', reach: 'anywhere' });
  expect(asker(true)).toMatchObject({ clientSecret: 'shared', reach: { alsoHosts: ['adfs.vale.example'] } });
});

it('gives none when the secret was sealed under another secret of the installation', () => {
  const other = { ...config, sessionSecret: 'another secret of thirty-two letters' };
  expect(
    askerOf({ signOnId, clientSecretSealed, isSetByPage: true }, { config: other, now }),
  ).toBeUndefined();
});
