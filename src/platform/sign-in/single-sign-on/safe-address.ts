/** An address of the provider that we ask, or send a browser to: over TLS, or on this machine itself. */
export function isSafeToGoTo(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(address));
}

/** Only a provider on this machine itself may be asked without TLS: for trying it out. */
export function isThisMachine(address: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
}
