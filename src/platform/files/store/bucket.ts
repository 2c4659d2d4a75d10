/** A bucket of an S3-compatible store, as FILES_URL names it: s3://bucket/prefix?endpoint=https://…&region=…. */
export interface Bucket {
  name: string;
  /** Before each key; '' or ending in '/'. */
  prefix: string;
  region: string;
  /** Undefined: Amazon's own for the region. */
  endpoint: string | undefined;
}

/** Reads FILES_URL; undefined when it names no bucket or says something that is not known. */
export function readBucket(text: string): Bucket | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  const isEndpoint = endpoint === undefined || /^https?:\/\/[^/]+\/?$/.test(endpoint);
  if (!isPlain(url) || !isEndpoint) return undefined;
  const prefix = url.pathname.replace(/^\/|\/$/g, '');
  return {
    name: url.host,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: url.searchParams.get('region') ?? 'eu-west-2',
    endpoint,
  };
}

/** A bucket by its name, without the keys that open it, which do not belong into an address. */
function isPlain({ protocol, host, username, password, hash, searchParams }: URL): boolean {
  const isKnown = [...searchParams.keys()].every((key) => key === 'endpoint' || key === 'region');
  return (
    protocol === 's3:' &&
    /^[a-z0-9][a-z0-9.-]{2,62}$/.test(host) &&
    `${username}${password}${hash}` === '' &&
    isKnown
  );
}
