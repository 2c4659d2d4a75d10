import type { Visit } from '#platform/web/visit.ts';
import { dayInLondon } from '#platform/clock.ts';
import type { Words } from '#platform/words/index.ts';
import { listNumbers, listSheetsOfChild, type Sheet } from '#practice/questionnaires/index.ts';
import type { Help } from '../early-help.ts';
import { distanceTravelled, domains, ends, type Domain, type Scaling } from '../triangle.ts';

export interface Assessed extends Scaling {
  sheet: Sheet;
}

/** The assessments of an early help that the viewer may read, with their scales, the earliest first: two queries however many there are. */
export async function readScalings(
  { tx }: Pick<Visit, 'tx'>,
  { helpId, childId }: Pick<Help, 'helpId' | 'childId'>,
): Promise<Assessed[]> {
  const sheets = (await listSheetsOfChild(tx, childId))
    .filter(({ openedForKind, openedForId }) => openedForKind === 'early-help' && openedForId === helpId)
    .toReversed();
  const numbers = Map.groupBy(
    await listNumbers(
      tx,
      sheets.map(({ sheetId }) => sheetId),
    ),
    ({ sheetId }) => sheetId,
  );
  return sheets.map((sheet) => ({
    sheet,
    sheetId: sheet.sheetId,
    on: dayInLondon(sheet.openedAt),
    isSigned: sheet.state === 'signed',
    scales: new Map(
      (numbers.get(sheet.sheetId) ?? []).flatMap(({ key, number }): [Domain, number][] => {
        const domain = domains.find((one) => one === key);
        return domain === undefined ? [] : [[domain, number]];
      }),
    ),
  }));
}

/** The distance travelled in words; undefined while nothing was scaled. */
export function distanceModel(words: Words, scalings: readonly Scaling[]) {
  const [first, last] = ends(scalings);
  if (first === undefined || last === undefined) return undefined;
  const isTwo = first !== last;
  const sayEnd = ({ on, isSigned }: Scaling) =>
    isSigned ? words.date(on) : words.t('earlyHelp.distance.notSigned', { date: words.date(on) });
  const sayNumber = (number: number | null) =>
    number === null ? words.t('earlyHelp.distance.notSaid') : String(number);
  return {
    isTwo,
    first: sayEnd(first),
    last: sayEnd(last),
    sides: distanceTravelled(scalings).map(({ side, rows }) => ({
      side: words.t(`earlyHelp.side.${side}`),
      key: side,
      rows: rows.map(({ domain, ...row }, index) => ({
        number: index + 1,
        domain: words.t(`earlyHelp.domain.${domain}`),
        first: sayNumber(row.first),
        last: sayNumber(row.last),
        change: row.change === null ? '' : sayChange(words, row.change),
        way: Math.sign(row.change ?? 0),
      })),
    })),
  };
}

function sayChange(words: Words, change: number): string {
  if (change === 0) return words.t('earlyHelp.distance.same');
  const count = Math.abs(change);
  return words.t(change > 0 ? 'earlyHelp.distance.better' : 'earlyHelp.distance.worse', { count });
}
