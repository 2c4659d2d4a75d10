import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { versionIn } from '#platform/web/version-in.ts';
import type { Words } from '#platform/words/index.ts';
import { isQuestion, type Condition, type Definition, type Version } from '#practice/questionnaires/index.ts';
import { itemIn, sectionIn, withoutItem, withoutSection } from '../change-definition.ts';
import { aboutDraft, hold, keep, versionPath } from '../open-version.ts';
import { sayEither } from '../read-fields.ts';
import { meanwhile } from '../show-a-version/show-a-version.ts';

const view = 'modules/forms/design/remove-a-part/remove-a-part.njk';

/** Asks once more before a section goes with its questions, or a question. */
export function show(visit: Visit): Promise<Answer> {
  return aboutDraft(visit, (version) => {
    const part = partIn(visit, version.definition);
    return part === undefined ? notFound() : page(view, modelOf(visit.words, version, part));
  });
}

export async function submit(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  if (version === undefined) return notFound();
  const part = partIn(visit, version.definition);
  const isShown = version.state === 'draft' && version.version === versionIn(visit.body);
  if (part === undefined && isShown) return notFound();
  if (part === undefined || !isShown) return meanwhile(visit, version);
  await keep(visit, version, part.without);
  return redirect(versionPath(version.versionId));
}

interface Part {
  what: 'section' | 'question' | 'note';
  key: string;
  label: string;
  /** The keys of the questions that go. */
  questions: readonly string[];
  without: Definition;
}

function partIn({ params, words }: Visit, definition: Definition): Part | undefined {
  const { section: sectionKey, question: itemKey } = params;
  if (sectionKey !== undefined) {
    const section = sectionIn(definition, sectionKey);
    return (
      section && {
        ...{ what: 'section', key: sectionKey, label: sayEither(words, section.title) },
        ...{
          questions: section.items.map(({ key }) => key),
          without: withoutSection(definition, sectionKey),
        },
      }
    );
  }
  const item = itemIn(definition, itemKey ?? '');
  return (
    item && {
      ...{ what: isQuestion(item) ? 'question' : 'note', key: item.key, label: sayEither(words, item.label) },
      ...{ questions: [item.key], without: withoutItem(definition, item.key) },
    }
  );
}

function modelOf(words: Words, { versionId, version, definition }: Version, part: Part) {
  const path = versionPath(versionId);
  const address = `${path}/${part.what === 'section' ? 'sections' : 'questions'}/${part.key}`;
  return {
    ...{ version, form: sayEither(words, definition.title), label: part.label },
    title: words.t(`forms.design.${part.what}.remove`),
    what: words.t(`forms.design.${part.what}.remove.what`, { count: part.questions.length }),
    action: `${address}/remove`,
    backHref: address,
    shownBy: shownBy(words, part),
  };
}

/** What of the rest is shown by an answer to what goes. */
function shownBy(words: Words, { questions, without }: Part): string[] {
  const hangs = (condition: Condition | undefined): boolean => {
    if (condition === undefined) return false;
    if ('question' in condition) return questions.includes(condition.question);
    return ('all' in condition ? condition.all : condition.any).some(hangs);
  };
  return without.sections.flatMap(({ title, showWhen, items }) => [
    ...(hangs(showWhen) ? [sayEither(words, title)] : []),
    ...items.filter((item) => hangs(item.showWhen)).map(({ label }) => sayEither(words, label)),
  ]);
}
