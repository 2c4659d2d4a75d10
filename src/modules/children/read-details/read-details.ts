import type { Words } from '#platform/words/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { openChild } from '../child-head/child-head.ts';
import type { Child } from '../child.ts';
import { sayDisabilities, sayFact } from '../facts/fact-in-words.ts';
import type { ChildFacts } from '../facts/facts.queries.ts';
import { readFacts } from '../facts/facts.queries.ts';
import { isNhsNumber, spaceNhsNumber } from '../facts/nhs-number.ts';
import { isUpn } from '../facts/unique-pupil-number.ts';

interface Row {
  label: string;
  value: string;
  /** What is odd about it, in a sentence; '' when nothing is. */
  warning: string;
}

/** Who the child is, as the return and the people file tell it, with numbers checked. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'details');
  if (opened === undefined) return notFound();
  const facts = await readFacts(visit.tx, opened.child.childId);
  if (facts === undefined) return notFound();
  const { words } = visit;
  return page('modules/children/read-details/read-details.njk', {
    head: opened.head,
    groups: [
      { title: words.t('children.details.who'), rows: whoRows(words, opened.child, facts) },
      { title: words.t('children.details.numbers'), rows: numberRows(words, opened.child, facts) },
      { title: words.t('children.details.where'), rows: whereRows(words, opened.child, facts) },
    ],
  });
}

const row = (words: Words, name: string, value: string | null, warning = ''): Row => ({
  label: words.t(`children.fact.${name}`),
  value: value ?? words.t('children.fact.notGiven'),
  warning,
});

function whoRows(words: Words, child: Child, facts: ChildFacts): Row[] {
  const day = (value: string | null) => (value === null ? null : words.date(value));
  const both = child.birthDate !== null && child.expectedBirthDate !== null;
  return [
    row(words, 'given_name', child.givenName),
    row(words, 'family_name', child.familyName),
    row(words, 'known_as', child.knownAs),
    row(
      words,
      'birth_date',
      day(child.birthDate),
      both
        ? words.t('children.fact.bothBirthDates', { date: words.date(child.expectedBirthDate ?? '') })
        : '',
    ),
    ...(child.birthDate === null ? [row(words, 'expected_birth_date', day(child.expectedBirthDate))] : []),
    ...(child.deathDate === null ? [] : [row(words, 'death_date', day(child.deathDate))]),
    row(words, 'sex', facts.sex === null ? null : sayFact(words, 'sex', facts.sex)),
    row(words, 'ethnicity', facts.ethnicity === null ? null : sayFact(words, 'ethnicity', facts.ethnicity)),
    row(words, 'disabilities', sayDisabilities(words, facts.disabilities)),
  ];
}

function numberRows(
  words: Words,
  child: Child,
  { upn, formerUpn, upnUnknown, nhsNumber }: ChildFacts,
): Row[] {
  const upnWarning = upn !== null && !isUpn(upn) ? words.t('children.fact.upnWrong') : '';
  const nhsWarning = nhsNumber !== null && !isNhsNumber(nhsNumber) ? words.t('children.fact.nhsWrong') : '';
  const upnText = upn ?? (upnUnknown === null ? null : sayFact(words, 'upn_unknown', upnUnknown));
  return [
    row(words, 'local_id', child.localId),
    row(words, 'upn', upnText, upnWarning),
    ...(formerUpn === null ? [] : [row(words, 'former_upn', formerUpn)]),
    row(words, 'nhs_number', nhsNumber === null ? null : spaceNhsNumber(nhsNumber), nhsWarning),
  ];
}

function whereRows(words: Words, child: Child, { address, postcode, addressContact }: ChildFacts): Row[] {
  const whole = [address, postcode].filter((part) => part !== null).join(', ');
  const contact = { contact: addressContact ?? '' };
  return [
    addressContact !== null && whole === ''
      ? row(words, 'address', words.t('children.address.protected', contact))
      : row(
          words,
          'address',
          whole === '' ? null : whole,
          addressContact === null ? '' : words.t('children.address.forYou', contact),
        ),
    row(words, 'team', child.teamName),
    row(words, 'worker', child.workerName),
  ];
}
