export interface FoundForm {
  method: 'get' | 'post';
  action: string;
  /** What the form would send if nobody changed anything. */
  fields: Record<string, string>;
}

/** The forms of a page of ours, with what is in them. Enough of HTML for pages that our own macros make. */
export function formsOfPage(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', inside = '']) => ({
    method: attribute(head, 'method') === 'post' ? 'post' : 'get',
    action: attribute(head, 'action') ?? '',
    fields: fieldsIn(inside),
  }));
}

function fieldsIn(inside: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag, kind] of inside.matchAll(/<(input|select|textarea|button)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (name === undefined || (name in fields && kind === 'input' && !tag.includes(' checked'))) continue;
    fields[name] = attribute(tag, 'value') ?? '';
  }
  return fields;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&');
}
