import type { Body } from './visit.ts';

/**
 * What a form or an address carried: text only, with line ends as the page's own script counts them, and without NUL, which no text of
 * the database may hold. Without a prototype, so that no field is called what every object has.
 */
export function sentFields(sent: unknown): Body {
  const fields = Object.create(null) as Record<string, string | string[]>;
  if (typeof sent !== 'object' || sent === null) return fields;
  for (const [name, value] of Object.entries(sent)) {
    if (typeof value === 'string') fields[name] = tidied(value);
    else if (Array.isArray(value)) fields[name] = value.filter((one) => typeof one === 'string').map(tidied);
  }
  return fields;
}

/** The parameters of an address; of one given twice, the last. */
export function sentQuery(query: unknown): Readonly<Record<string, string | undefined>> {
  const fields = Object.entries(sentFields(query));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]),
  );
}

function tidied(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r\n', '\n');
}
