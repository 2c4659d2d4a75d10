import type { Visit } from '#platform/web/visit.ts';
import type { Item } from '#practice/questionnaires/index.ts';
import { sectionAround } from '../change-definition.ts';
import { conditionModel, questionsBefore } from '../conditions.ts';
import { columnFields, columnKinds, most, optionFields } from '../item-fields.ts';
import { versionPath } from '../open-version.ts';
import { partModel, type faultsOf, type PartPage } from '../part-page.ts';
import { rowsToShow } from '../rows.ts';

export const view = 'modules/forms/design/change-a-question/change-a-question.njk';

/** The page on which one question, or one note, is written. `section` is where a new one goes. */
export function questionModel(
  { words }: Visit,
  about: PartPage & { kind: Item['kind']; section: string },
  item: Item | undefined,
) {
  const { version, typed, kind, section } = about;
  const path = versionPath(version.versionId);
  const before = questionsBefore(version.definition, section, item?.key ?? '');
  return {
    ...partModel(words, about),
    ...kindModel(kind),
    kindText: words.t(`forms.kind.${kind}`),
    kindHint: words.t(`forms.kind.hint.${kind}`),
    action: item === undefined ? `${path}/sections/${section}/add-question` : `${path}/questions/${item.key}`,
    removeHref: item === undefined ? '' : `${path}/questions/${item.key}/remove`,
    faults: [] as ReturnType<typeof faultsOf>,
    condition: conditionModel(words, version.definition, before, typed, item?.showWhen),
    options: rowsToShow(typed, 'option', optionFields, most.option),
    columns: rowsToShow(typed, 'column', columnFields, most.column),
    columnKinds: columnKinds.map((value) => ({ value, text: words.t(`forms.kind.${value}`) })),
  };
}

/** What the template decides by. */
const kindModel = (kind: Item['kind']) => ({
  kind,
  isNote: kind === 'note',
  isText: kind === 'short-text' || kind === 'long-text',
  hasOptions: kind === 'one-of' || kind === 'some-of',
});

export const sectionKeyOf = ({ definition }: PartPage['version'], item: Item) =>
  sectionAround(definition, item.key)?.key ?? '';
