import { findChildren, type Child } from '#modules/children/index.ts';
import { matchWrittenList } from '#modules/matches/index.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { dayAfter, momentOf } from './moments.ts';
import { firstPanel } from './story/first-panel/first-panel.ts';
import { secondPanel } from './story/second-panel/second-panel.ts';
import { thePanel } from './story/the-panel.ts';
import type { Storyteller } from './storyteller.ts';

const agency = 'Marlowe Community Health';

/** Children health works with whom nobody else here knows. */
const strangers = [
  { givenName: 'Ottoline', familyName: 'Fernhollow', birthDate: '2019-08-14', sex: 'F', postcode: 'ZZ9 4QX' },
  {
    givenName: 'Kwabena',
    familyName: 'Saltmarshall',
    birthDate: '2021-02-27',
    sex: 'M',
    postcode: 'ZZ9 1LT',
  },
  { givenName: 'Mirela', familyName: 'Dobrovanu', birthDate: '2016-11-05', sex: 'F', postcode: 'ZZ9 7RD' },
];

/** Has the co-ordinator match a list of health: most of its children are known here, some are written otherwise, some are new. */
export async function matchAnAgencyList(story: Storyteller): Promise<void> {
  const at = momentOf(dayAfter(story.today, -2), '11:30');
  const agencyId = marloweVale.agencies.find(({ name }) => name === agency)?.id;
  if (agencyId === undefined) throw new Error(`Marlowe Vale has no ${agency}`);
  const wanted = [...firstPanel.cases, ...secondPanel.cases].flatMap(({ children }) => children);
  await story.as(thePanel.coordinator, at, async ({ tx, now }) => {
    const known = await findChildren(tx, story.childIds(wanted));
    const said = [...[...known.values()].map(asHealthWritesIt), ...strangers];
    const lines = said.map((each, place) => ({
      line: place + 2,
      said: each,
      number: `MCH-${40211 + place * 7}`,
    }));
    await matchWrittenList(tx, { agencyId, fileName: 'health-visiting-and-school-nursing.csv', lines }, now);
  });
}

/** The fifth without a birth date; every third family name with a letter missing, every fourth birth date with day and month exchanged where that makes a date. */
function asHealthWritesIt({ givenName, familyName, birthDate }: Child, place: number) {
  const [given = '', family = ''] = [givenName, familyName].map((name) => name ?? '');
  const written = place % 3 === 1 ? `${family.slice(0, 3)}${family.slice(4)}` : family;
  if (place === 4) return { givenName: given, familyName: written };
  const born = birthDate === null || place % 4 !== 2 ? birthDate : exchanged(birthDate);
  return { givenName: given, familyName: written, ...(born === null ? {} : { birthDate: born }) };
}

function exchanged(birthDate: string): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return Number(day) <= 12 ? `${year}-${day}-${month}` : birthDate;
}
