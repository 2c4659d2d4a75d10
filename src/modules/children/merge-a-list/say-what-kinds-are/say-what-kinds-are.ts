import { lettersOf, type List } from '#practice/lists/index.ts';
import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { headOf } from '../../child-head/child-head.ts';
import { themes, type Theme } from '../../chronology/chronology-entry.ts';
import { keepUnderstanding, rememberList } from '../entry-list.queries.ts';
import { openList, pathOf, readOpenList, type OpenedList } from '../open-list.ts';
import { planOfList } from '../plan-of-list.ts';
import { themeNamed, type Understanding } from '../rules/list-fields.rules.ts';

const view = 'modules/children/merge-a-list/say-what-kinds-are/say-what-kinds-are.njk';
/** The most frequent ones: a column with more words than that holds something else. */
const MOST_KINDS = 40;

interface Asked {
  opened: OpenedList;
  file: List;
  understood: Understanding;
  kinds: { name: string; rows: number }[];
}

/** What the list's own words for what an entry is about mean. */
export async function show(visit: Visit): Promise<Answer> {
  const asked = await ask(visit);
  if (asked === undefined) return notFound();
  if ('instead' in asked) return asked.instead;
  const { t } = visit.words;
  const { child, list } = asked.opened;
  return page(view, {
    head: headOf(visit, child),
    path: pathOf(list),
    fileName: list.fileName,
    version: list.version,
    theme: asked.understood.theme,
    themes: themes.map((theme) => ({ value: theme, text: t(`children.theme.${theme}`) })),
    kinds: asked.kinds.map(({ name, rows }, index) => ({
      id: `kind-${index}`,
      letters: lettersOf(name),
      label: t('children.list.kinds.word', { word: name, rows }),
    })),
  });
}

/** Keeps it, for this list and for the agency's next one with the same headings. */
export async function submit(visit: Visit): Promise<Answer> {
  const asked = await ask(visit);
  if (asked === undefined) return notFound();
  if ('instead' in asked) return asked.instead;
  const { opened, file } = asked;
  const said = asked.kinds.flatMap(({ name }, index): [string, Theme][] => {
    const theme = themeNamed(visit.body[`kind-${index}`]);
    // What is said of a word goes by the word itself, so that a page that has changed meanwhile says nothing of another.
    return theme === undefined || visit.body[`word-${index}`] !== lettersOf(name)
      ? []
      : [[lettersOf(name), theme]];
  });
  const understood = {
    ...asked.understood,
    kinds: { ...asked.understood.kinds, ...Object.fromEntries(said) },
  };
  if (await keepUnderstanding(visit.tx, opened.list, understood))
    await rememberList(visit.tx, visit.viewer, { header: file.header, understood, at: visit.now });
  return redirect(pathOf(opened.list));
}

async function ask(visit: Visit): Promise<Asked | { instead: Answer } | undefined> {
  const opened = await openList(visit);
  if (opened === undefined) return undefined;
  const read = await readOpenList(visit, opened);
  if ('instead' in read) return read;
  const { understood } = opened.list;
  if (understood === null) return { instead: redirect(`${pathOf(opened.list)}/columns`) };
  const plan = await planOfList(visit, opened, { file: read.file, understood });
  return { opened, file: read.file, understood, kinds: kindsOf(plan.unknownKinds) };
}

/** Words with no letters at all say nothing that could be remembered. */
function kindsOf(unknown: readonly { name: string; rows: number }[]): { name: string; rows: number }[] {
  return unknown.filter(({ name }) => lettersOf(name) !== '').slice(0, MOST_KINDS);
}
