import type { Person } from './browserless.ts';

/** A PDF of one page, as far as anybody looks into it. */
export const pdfOfOnePage = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n');

/** Adds a paper to a case as that person; gives its address from the page of the case. */
export async function uploadAPaper(
  person: Person,
  caseId: string,
  {
    kind = 'plan',
    name = 'Plan.pdf',
    content = pdfOfOnePage,
  }: { kind?: string; name?: string; content?: Buffer } = {},
): Promise<string> {
  const page = `/panels/cases/${caseId}/papers`;
  const sent = await person.upload(
    page,
    { kind },
    { field: 'file', name, type: 'application/pdf', content },
    page,
  );
  if (sent.location !== page) throw new Error(`The paper was answered with ${sent.status}`);
  const { html } = await person.get(page);
  const address = new RegExp(`href="(/panels/papers/[0-9a-f-]{36})">${name}<`).exec(html)?.[1];
  if (address === undefined) throw new Error(`${name} is not on the page`);
  return address;
}
