import { agencyKinds, type AgencyKind } from '#platform/access/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { Colleague } from '../people.queries.ts';

/** Who could chair, co-ordinate or sit, and who does now. */
export type PanelPeople = readonly Colleague[];

export function mayChair(person: Colleague | undefined): boolean {
  return person?.roles.includes('panel-chair') ?? false;
}

export function mayCoordinate(person: Colleague | undefined): boolean {
  return person?.roles.includes('panel-coordinator') ?? false;
}

/** Whether somebody may sit for a kind of agency: a member, or a chair of another panel, of an agency of that kind. */
export function isOfKind(person: Colleague | undefined, kind: string): boolean {
  const maySit = person?.roles.some((role) => role === 'panel-member' || role === 'panel-chair') ?? false;
  return maySit && person?.agencyKind === kind;
}

/** One entry of a list to choose from, as GOV.UK's select takes it. */
export interface Choice {
  value: string;
  text: string;
  selected: boolean;
}

/** The people of a list, the chosen one marked; the first entry is nobody. */
export function choicesOf(people: PanelPeople, chosen: string, nobody: string): Choice[] {
  const named = people.map(({ userId, fullName, agencyName }) => ({
    value: userId,
    text: agencyName === '' ? fullName : `${fullName}, ${agencyName}`,
    selected: userId === chosen,
  }));
  return [{ value: '', text: nobody, selected: chosen === '' }, ...named];
}

/** A list for each kind of agency. */
export function memberChoices(
  words: Words,
  people: PanelPeople,
  chosen: Partial<Record<AgencyKind, string>>,
): { kind: AgencyKind; label: string; choices: Choice[] }[] {
  return agencyKinds.map((kind) => {
    const ofKind = people.filter((person) => isOfKind(person, kind));
    const nobody = words.t(`panels.arrange.set-up.member.${ofKind.length === 0 ? 'none' : 'nobody'}`);
    return {
      kind,
      label: words.t(`agencyKind.${kind}`),
      choices: choicesOf(ofKind, chosen[kind] ?? '', nobody),
    };
  });
}
