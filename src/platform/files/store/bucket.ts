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
  const { protocol, host, pathname, searchParams, username, password, hash } = new URL(text);
  const known = [...searchParams.keys()].every((key) => key === 'endpoint' || key === 'region');
  const endpoint = searchParams.get('endpoint') ?? undefined;
  const isPlain = username === '' && password === '' && hash === '' && known;
  if (protocol !== 's3:' || !/^[a-z0-9][a-z0-9.-]{2,62}$/.test(host) || !isPlain) return undefined;
  if (endpoint !== undefined && !/^https?:\/\/[^/]+\/?$/.test(endpoint)) return undefined;
  const prefix = pathname.replace(/^\/|\/$/g, '');
  return {
    name: host,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: searchParams.get('region') ?? 'eu-west-2',
    endpoint,
  };
}
