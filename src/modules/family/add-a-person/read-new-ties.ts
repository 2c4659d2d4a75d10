import type { Visit } from '#platform/web/visit.ts';
import { typedIn } from '#platform/web/forms.ts';
import { unionChoices } from '../family.ts';
import type { Network } from '../network/open-network.ts';
import { say, type FormRead } from '../person-form/read-person.ts';
import type { NewTie } from '../network/write-family.ts';

/** How somebody new belongs to those who are there: their partner, their parents, their child. Who is not in the network cannot be chosen. */
export function readNewTies(
  { body, words }: Pick<Visit, 'body' | 'words'>,
  network: Network,
): FormRead<NewTie[]> {
  const keys: (readonly [string, string])[] = [];
  const ties: NewTie[] = [];
  const chosen = (field: string): NewTie['to'] | undefined => {
    const value = String(body[field] ?? '');
    if (value === '') return undefined;
    if (value === 'child') return 'child';
    if (network.people.some(({ personId }) => personId === value)) return { personId: value };
    keys.push([field, 'family.ties.unknown']);
    return undefined;
  };
  const partner = chosen('partnerOf');
  const kind = unionChoices.find((one) => one === body['partnerKind']);
  if (partner !== undefined && kind === undefined) keys.push(['partnerKind', 'family.partnerKind.needed']);
  if (partner !== undefined && kind !== undefined) ties.push({ to: partner, kind, isUpper: true });
  for (const field of ['childOf', 'childOfToo']) {
    const parent = chosen(field);
    if (parent !== undefined) ties.push({ to: parent, kind: 'birth', isUpper: false });
  }
  const child = chosen('parentOf');
  if (child !== undefined) ties.push({ to: child, kind: 'birth', isUpper: true });
  if (keys.length > 0) return { ok: false, errors: say(words, keys), typed: typedIn(body) };
  return { ok: true, values: ties };
}
