import { conflictPage, type Answer, type Visit } from '#platform/web/visit.ts';
import { typedIn } from '#platform/web/forms.ts';

/** Somebody decided first: both are shown, and nothing is decided twice. `yours` is '' when nothing was chosen. */
export function decidedAlready(
  { words, body, now }: Pick<Visit, 'words' | 'body' | 'now'>,
  theirs: { what: string; because: string; byName: string; at: Date } | undefined,
  yours: string,
  currentHref: string,
): Answer {
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs?.byName ?? '',
    at: theirs?.at ?? now,
    fields: [
      { label: words.t('conferences.decision'), theirs: theirs?.what ?? '', yours },
      {
        label: words.t('conferences.because'),
        theirs: theirs?.because ?? '',
        yours: String(typedIn(body)['because'] ?? ''),
      },
    ],
    currentHref,
  });
}
