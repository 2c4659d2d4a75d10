import { listWholeRows, sayKind, type WholeRow } from '#modules/plans/index.ts';
import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import type { Entry } from '../chronology/chronology-entry.ts';
import { sayWhen } from '../chronology/when.ts';
import { listFacts, readFacts, type ChildFacts } from '../facts/facts.queries.ts';
import { sayColumn, sayDifferences, sayRow } from '../history.ts';
import { listCorrections, type Correction } from '../history.queries.ts';
import { listAllDifferences } from '../facts/differences.queries.ts';
import type { Fact } from '../facts/fact.ts';
import { sayFacts } from '../said-in-history.ts';
import { listAllEntries, listStandings, type Standing } from './about-child.queries.ts';
import { readDraftPassages, readVoicePassages } from './own-words.queries.ts';
import { readListPassages } from './lists-sent.queries.ts';

/** Who the child is, the whole chronology, what the returns tell of plans, what was corrected, and who could see it. */
export const aboutChild: AboutChild = {
  tables: [
    'children.child',
    'children.chronology_entry',
    'children.voice',
    'children.voice_answer',
    'children.draft',
    'children.entry_list',
    'children.fact',
    'children.difference',
    'imports.correction',
    'access.child_access',
    'plans.episode',
    'plans.assessment',
    'plans.section_47',
    'plans.pre_proceedings',
    'plans.plan',
    'plans.review',
  ],
  read: async (tx, words, childId) => {
    const child = await findChild(tx, childId);
    const facts = await readFacts(tx, childId);
    if (child === undefined || facts === undefined) return [];
    // Whoever asks in the name of the child is not told a protected address; the officer is asked apart.
    const isProtected = facts.addressContact !== null;
    const said = (await listFacts(tx, childId)).filter(({ kind }) => !isProtected || kind !== 'address');
    const differences = (await listAllDifferences(tx, childId)).filter(
      ({ item }) => !isProtected || !['address', 'postcode'].includes(item),
    );
    const entries = await listAllEntries(tx, childId);
    const rows = await listWholeRows(tx, childId);
    const corrections = await listCorrections(tx, childId);
    const standings = await listStandings(tx, childId);
    const title = (name: string) => words.t(`children.about.${name}`);
    return [
      { title: title('who'), passages: whoPassages(words, child, facts) },
      { title: title('said'), passages: saidPassages(words, said) },
      {
        title: title('differs'),
        passages: differences.map(({ item, says, foundAt }) =>
          passage(words.t(`children.fact.${item}`), sayColumn(words, item, says), words.dateTime(foundAt)),
        ),
      },
      { title: title('chronology'), passages: entries.map((entry) => entryPassage(words, entry)) },
      { title: title('voice'), passages: await readVoicePassages(tx, words, childId) },
      { title: title('drafts'), passages: await readDraftPassages(tx, words, childId) },
      { title: title('lists'), passages: await readListPassages(tx, words, childId) },
      { title: title('plans'), passages: rows.map((row) => rowPassage(words, row)) },
      { title: title('corrected'), passages: corrections.map((each) => correctionPassage(words, each)) },
      { title: title('seen'), passages: standings.map((each) => standingPassage(words, each)) },
    ];
  },
};

function whoPassages(words: Words, child: Child, facts: ChildFacts): RecordPassage[] {
  const columns =
    facts.addressContact === null ? facts.columns : { ...facts.columns, address: null, postcode: null };
  const names = ['given_name', 'family_name', 'known_as', 'sex', 'ethnicity', 'disabilities'];
  const numbers = ['upn', 'former_upn', 'nhs_number', 'address', 'postcode'];
  const toRows = (list: readonly string[]) =>
    list.map((name): [string, string | null] => {
      const value = columns[name] ?? null;
      return [name, value === null || value.length === 0 ? null : sayColumn(words, name, value)];
    });
  const rows: [name: string, text: string | null][] = [
    ...toRows(names),
    ['birth_date', sayBirth(words, child)],
    ['local_id', child.localId],
    ...toRows(numbers),
    ['team', child.teamName],
    ['worker', child.workerName],
  ];
  return rows
    .filter((row): row is [string, string] => row[1] !== null && row[1] !== '')
    .map(([name, text]) => passage(words.t(`children.fact.${name}`), text));
}

function sayBirth(words: Words, { birthDate, expectedBirthDate }: Child): string {
  const day = birthDate ?? expectedBirthDate;
  return day === null ? '' : words.date(day);
}

const saidPassages = (words: Words, facts: readonly Fact[]): RecordPassage[] =>
  sayFacts(words, facts).map(({ what, title, sentence, because }) =>
    passage(`${what}, ${title}`, sentence, because),
  );

function entryPassage(words: Words, entry: Entry): RecordPassage {
  const { agencyName, what, childView, sourceSaid, correctionReason, enteredByName, enteredAt } = entry;
  return passage(
    words.t('children.about.entry', { date: sayWhen(words, entry), agency: agencyName }),
    what,
    childView === '' ? null : `${words.t('children.entry.childView.said')} ${childView}`,
    sourceSaid === '' ? null : words.t('children.entry.writtenIn', { source: sourceSaid }),
    correctionReason === null ? null : words.t('children.entry.because', { reason: correctionReason }),
    words.t('children.entry.enteredBy', { name: enteredByName, date: words.dateTime(enteredAt) }),
  );
}

function rowPassage(words: Words, { what, row }: WholeRow): RecordPassage {
  return passage(words.t(`children.history.what.${what}`), ...sayRow(words, row), ...sayRest(words, row));
}

/** The kind of a plan, and what has no words of its own: the factors of an assessment are codes of the census, the detail of pre-proceedings is as it came. */
function sayRest(words: Words, { kind, factors, detail }: WholeRow['row']): string[] {
  const codes = Array.isArray(factors) ? factors.map(String) : [];
  const details = typeof detail === 'object' && detail !== null ? Object.entries(detail) : [];
  return [
    ...(kind === 'child-in-need' || kind === 'child-protection' ? [sayKind(words, kind)] : []),
    ...(codes.length === 0 ? [] : [words.t('children.about.factors', { codes: codes.join(', ') })]),
    ...details.map(([name, value]) =>
      words.t('children.about.fact', { fact: name, value: JSON.stringify(value) }),
    ),
  ];
}

function correctionPassage(words: Words, { what, was, became, loadedAt }: Correction): RecordPassage {
  const said = became === null ? [words.t('children.history.noLonger')] : sayDifferences(words, was, became);
  const label = words.t(`children.history.what.${what}`);
  return passage(
    loadedAt === null ? label : `${label}, ${words.dateTime(loadedAt)}`,
    ...(said.length === 0 ? [words.t('children.history.otherDetails')] : said),
  );
}

function standingPassage(words: Words, { name, agency, basis, from, until }: Standing): RecordPassage {
  const because = words.t(`children.who.${basis}`, { name, agency });
  const since = words.dateTime(from);
  return passage(
    because,
    until === null
      ? words.t('children.about.since', { since })
      : words.t('children.about.from', { since, until: words.dateTime(until) }),
  );
}
