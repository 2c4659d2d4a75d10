import type { Words } from '#platform/words/index.ts';
import type { Version } from '#practice/questionnaires/index.ts';
import { versionPath } from './open-version.ts';
import { sayEither } from './read-fields.ts';

const colours = { draft: 'yellow', published: 'green', withdrawn: 'grey' } as const;

/** A version of a form as lists and headings say it. */
export function sayVersion(words: Words, version: Version) {
  const { versionId, definition, state, number, savedBy } = version;
  return {
    versionId,
    href: versionPath(versionId),
    title: sayEither(words, definition.title),
    number: words.t('forms.design.number', { number }),
    state: words.t(`forms.design.state.${state}`),
    colour: colours[state],
    since: sinceOf(words, version),
    isDraft: state === 'draft',
    isPublished: state === 'published',
    by: savedBy ?? words.t('forms.design.nobody'),
  };
}

function sinceOf(words: Words, version: Version): string {
  const { state, savedAt, savedBy, publishedAt, withdrawnAt, withdrawnBecause } = version;
  if (state === 'published')
    return words.t('forms.design.since.published', { at: words.dateTime(publishedAt ?? savedAt) });
  if (state === 'withdrawn') {
    const at = words.dateTime(withdrawnAt ?? savedAt);
    return withdrawnBecause === null
      ? words.t('forms.design.since.replaced', { at })
      : words.t('forms.design.since.withdrawn', { at, because: withdrawnBecause });
  }
  const at = words.dateTime(savedAt);
  return words.t('forms.design.since.draft', { at, name: savedBy ?? words.t('forms.design.nobody') });
}
