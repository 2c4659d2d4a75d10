import { agencyKinds } from '#platform/access/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { PanelSetUp } from '../panel-set-up.ts';
import type { Colleague } from '../people.queries.ts';

interface Difference {
  label: string;
  theirs: string;
  yours: string;
}

/** What two people set up differently, in words, in the order of the form. */
export function differences(
  words: Words,
  theirs: PanelSetUp,
  yours: PanelSetUp,
  people: readonly Colleague[],
): Difference[] {
  const their = inWords(words, theirs, people);
  const your = inWords(words, yours, people);
  return their.flatMap(([label, text], index) => {
    const mine = your[index]?.[1] ?? '';
    return mine === text ? [] : [{ label, theirs: text, yours: mine }];
  });
}

function inWords(
  words: Words,
  setUp: PanelSetUp,
  people: readonly Colleague[],
): [label: string, text: string][] {
  const nameOf = (userId: string | undefined) =>
    people.find((person) => person.userId === userId)?.fullName ?? '';
  const label = (name: string) => words.t(`panels.arrange.set-up.${name}`);
  return [
    [label('name'), setUp.name],
    [label('purpose'), setUp.purpose],
    [label('first-date'), words.date(setUp.firstDate)],
    [label('every-weeks'), String(setUp.everyWeeks)],
    [label('starts-at'), setUp.startsAt],
    [label('slot-count'), String(setUp.slotCount)],
    [label('slot-minutes'), String(setUp.slotMinutes)],
    [label('place'), setUp.place],
    [label('link'), setUp.link],
    [label('chair'), nameOf(setUp.chairUserId)],
    [label('coordinator'), nameOf(setUp.coordinatorUserId)],
    ...agencyKinds.map((kind): [string, string] => [
      words.t(`agencyKind.${kind}`),
      nameOf(setUp.members[kind]),
    ]),
    [label('quorate-members'), String(setUp.quorateMembers)],
    [label('quorate-kinds'), words.list(setUp.quorateKinds.map((kind) => words.t(`agencyKind.${kind}`)))],
    [label('papers'), String(setUp.papersWorkingDays)],
    [label('access'), String(setUp.accessDaysAfter)],
    [label('prompts'), setUp.prompts.join('\n')],
  ];
}
