import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isNamed, isOutside } from './outside.ts';

describe('which addresses lie out on the internet', () => {
  it.each([
    ...['127.0.0.1', '127.255.0.9', '0.0.0.0', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254'],
    ...[
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '192.0.2.7',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      'fd12:3456::1',
      'ff02::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '64:ff9b::7f00:1',
    ],
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '2001:0:4136:e378::1', 'fec0::1'],
    ...['localhost', '', 'not an address', '127.1', '0x7f000001', '2130706433'],
  ])('%j does not', (address) => expect(isOutside(address)).toBe(false));

  it.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '11.0.0.1',
    '192.167.1.1',
    '2606:4700::1111',
    '2a00:1450:4009::1',
  ])('%j does', (address) => expect(isOutside(address)).toBe(true));

  it('is said of no address of 10, 127 and 192.168, whatever follows', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom('10', '127'), byte, byte, byte, (first, ...rest) => {
        expect(isOutside([first, ...rest].join('.'))).toBe(false);
        expect(isOutside(`192.168.${rest[0]}.${rest[1]}`)).toBe(false);
      }),
    );
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://[::1]:8443/a', '::1'],
    // As every browser reads them: the short and the odd spellings of an address are the address.
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://127.1/', '127.0.0.1'],
    ['https://Login.Vale.example/', 'login.vale.example'],
  ])('%s is %s', (address, host) => expect(hostOf(new URL(address))).toBe(host));

  it('may be one that whoever runs the installation named, and no other by that', () => {
    const reach = { alsoHosts: ['sign-in.vale.example'] };
    expect(isNamed('sign-in.vale.example', reach)).toBe(true);
    expect(isNamed('other.vale.example', reach)).toBe(false);
    expect(isNamed('sign-in.vale.example.evil.example', reach)).toBe(false);
    expect(isNamed('anything', 'anywhere')).toBe(true);
  });
});
