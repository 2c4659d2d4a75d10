import { agencyKinds, type AgencyKind } from '#platform/access/index.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { defaultPrompts } from '../default-prompts.ts';
import type { PanelSetUp } from '../panel-set-up.ts';
import {
  choicesOf,
  isOfKind,
  mayChair,
  mayCoordinate,
  memberChoices,
  type PanelPeople,
} from './panel-people.ts';

/** What stands in the boxes of the form: as typed, as the panel is set up, or as one begins. */
export interface PanelTyped {
  text: Record<TextField, string>;
  members: Partial<Record<AgencyKind, string>>;
  quorateKinds: readonly string[];
}

const textFields = [
  'name',
  'purpose',
  'firstDate-day',
  'firstDate-month',
  'firstDate-year',
  'everyWeeks',
  'startsAt',
  'slotMinutes',
  'slotCount',
  'place',
  'link',
  'chairUserId',
  'coordinatorUserId',
  'quorateMembers',
  'papersWorkingDays',
  'accessDaysAfter',
  'prompts',
] as const;
type TextField = (typeof textFields)[number];

/** The form's fields with the lists to choose people from. */
export function panelFields(words: Words, people: PanelPeople, { text, members, quorateKinds }: PanelTyped) {
  const nobody = words.t('panels.arrange.set-up.choose');
  return {
    ...text,
    chairs: choicesOf(people.filter(mayChair), text.chairUserId, nobody),
    coordinators: choicesOf(people.filter(mayCoordinate), text.coordinatorUserId, nobody),
    members: memberChoices(words, people, members),
    kinds: agencyKinds.map((kind) => ({
      value: kind,
      text: words.t(`agencyKind.${kind}`),
      checked: quorateKinds.includes(kind),
    })),
  };
}

export function typedByHand(body: Body): PanelTyped {
  const one = (name: string) => [body[name] ?? ''].flat().at(0) ?? '';
  return {
    text: fill(one),
    members: Object.fromEntries(agencyKinds.map((kind) => [kind, one(`member-${kind}`)])),
    quorateKinds: [body['quorateKinds'] ?? []].flat(),
  };
}

export function typedFrom(setUp: PanelSetUp): PanelTyped {
  const [year = '', month = '', day = ''] = setUp.firstDate.split('-').map((part) => part.replace(/^0/, ''));
  const date = { 'firstDate-day': day, 'firstDate-month': month, 'firstDate-year': year };
  const texts: Record<string, unknown> = { ...setUp, ...date, prompts: setUp.prompts.join('\n') };
  return {
    text: fill((name) => String(texts[name])),
    members: setUp.members,
    quorateKinds: setUp.quorateKinds,
  };
}

/** What a new panel begins with: a support and challenge panel every six weeks, and whoever is the only one for a seat. */
export function typedAtFirst({ words, viewer }: Visit, people: PanelPeople): PanelTyped {
  const onlyOne = (found: PanelPeople) => (found.length === 1 ? (found[0]?.userId ?? '') : '');
  const coordinators = people.filter(mayCoordinate);
  const viewerCoordinates = coordinators.some(({ userId }) => userId === viewer.userId);
  const texts: Record<string, string> = {
    name: words.t('panels.arrange.set-up.first.name'),
    purpose: words.t('panels.arrange.set-up.first.purpose'),
    everyWeeks: '6',
    startsAt: '09:30',
    slotMinutes: '45',
    slotCount: '4',
    chairUserId: onlyOne(people.filter(mayChair)),
    coordinatorUserId: viewerCoordinates ? viewer.userId : onlyOne(coordinators),
    quorateMembers: '5',
    papersWorkingDays: '5',
    accessDaysAfter: '7',
    prompts: defaultPrompts(words).join('\n'),
  };
  const members = agencyKinds.map((kind) => {
    const found = people.filter((person) => isOfKind(person, kind) && !mayChair(person));
    return [kind, onlyOne(found)] as const;
  });
  return {
    text: fill((name) => texts[name] ?? ''),
    members: Object.fromEntries(members),
    quorateKinds: ['social-care', 'police', 'health'],
  };
}

function fill(of: (name: TextField) => string): Record<TextField, string> {
  return Object.fromEntries(textFields.map((name) => [name, of(name)])) as Record<TextField, string>;
}
