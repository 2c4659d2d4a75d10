import { childLabel, type Child } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { readNetwork } from '../network/open-network.ts';
import { writeFamilyPdf } from './family-pdf.ts';
import { forAMeeting } from './for-a-meeting.ts';

/** Who makes a paper, and when: a visit has it, and so has whoever makes one without the web. */
type Maker = Pick<Visit, 'tx' | 'words' | 'today' | 'now'>;

/**
 * The families of these children as one PDF: of what its maker sees, what everybody may know who may know the children. Gives the file, and how
 * many people are in it and were left out.
 */
export async function familiesPdf(
  { tx, words, today, now }: Maker,
  children: readonly Child[],
  { audience, madeFor }: { audience: string; madeFor: string },
): Promise<{ pdf: Buffer; people: number; leftOut: number }> {
  const childIds = children.map(({ childId }) => childId);
  const families = [];
  for (const child of children) {
    const made = await forAMeeting(tx, await readNetwork(tx, child, words), childIds);
    families.push({ label: childLabel(child, words, today), ...made });
  }
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return {
    pdf: await writeFamilyPdf(words, { families, audience, today, madeAt: now, madeFor }),
    people: sum(families.map(({ network }) => network.people.length)),
    leftOut: sum(families.map(({ leftOut }) => leftOut)),
  };
}
