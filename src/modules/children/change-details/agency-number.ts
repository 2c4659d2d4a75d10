import { addDetail, changeDetail, holdAndStand, settleColumns, type Saying } from './keep-detail.ts';

/** The number by which an agency knows a child, since when, and how that is known. */
export interface AgencyNumber {
  number: string;
  agency: string;
  from: string;
  because: string;
}

const slot = 'identifier.local';

/**
 * Keeps the number an agency has for a child, in the viewer's name; gives the row it stands in, which may be there already. Undefined when
 * the child is not the viewer's to see.
 */
export async function keepAgencyNumber(
  saying: Saying,
  childId: string,
  { number, agency, from, because }: AgencyNumber,
): Promise<string | undefined> {
  const standing = await holdAndStand(saying, childId);
  if (standing === undefined) return undefined;
  const said = { kind: 'local', value: number, agency };
  const there = standing.lines.current.find(
    (line) => line.slot === slot && line.said['value'] === number && line.said['agency'] === agency,
  );
  if (there !== undefined) return there.lineId;
  const factId = await addDetail(saying, standing, 'identifier', { said, from, until: null, because });
  await settleColumns(saying, childId);
  return factId;
}

/** Ends such a number today; nothing is done where somebody has ended or withdrawn it, or the child is not the viewer's to see. */
export async function endAgencyNumber(
  saying: Saying,
  childId: string,
  factId: string,
  because: string,
): Promise<void> {
  const standing = await holdAndStand(saying, childId);
  const line = standing?.lines.current.find(({ lineId }) => lineId === factId);
  if (standing === undefined || line === undefined) return;
  const answers = { said: line.said, from: line.from, until: saying.today, because };
  await changeDetail(saying, standing, { line, act: 'ended', answers });
  await settleColumns(saying, childId);
}
