const longestPart = 100;

/**
 * The address as the routes read it. One that cannot be read (broken escapes, a part longer than any of ours, no path at all) becomes one
 * that leads nowhere, so that it is answered by the same page, with the same headers, as any other that is not there.
 */
export function readableAddress(url: string): string {
  const [path = ''] = url.split('?', 1);
  return path.startsWith('/') && isReadable(path) ? url : '/not-an-address';
}

function isReadable(path: string): boolean {
  try {
    return path.split('/').every((part) => decodeURIComponent(part).length <= longestPart);
  } catch {
    // The only thing it throws for is a broken escape.
    return false;
  }
}
