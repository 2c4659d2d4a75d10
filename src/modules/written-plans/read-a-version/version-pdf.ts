import { createDocument } from '#platform/pdf/index.ts';
import { file, type Answer, type Visit } from '#platform/web/visit.ts';
import { outcomesModel } from '../outcome-model.ts';
import { sayKind, sayOwner } from '../say-plan.ts';
import type { OpenedVersion } from './read-a-version.ts';

/** A version on paper, which a screen reader can read. */
export async function versionPdf(
  { words, now, viewer }: Visit,
  { head, plan, version }: OpenedVersion,
): Promise<Answer> {
  const { content, number, publishedAt, publishedByName, whatChanged } = version;
  const document = createDocument({
    language: words.language,
    title: `${content.title}: ${head.name}`,
    author: 'Teamaround',
    subject: sayKind(words, plan.kind),
    madeAt: now,
    madeFor: viewer.fullName,
  });
  document.heading(1, `${content.title}: ${head.name}`);
  const published = { number, name: publishedByName, date: words.dateTime(publishedAt) };
  document.paragraph(
    `${sayKind(words, plan.kind)}. ${words.t('writtenPlans.version.published', published)} ${words.t('writtenPlans.ledBy', { name: sayOwner(content.lead) })}`,
  );
  if (whatChanged !== '') document.paragraph(whatChanged);
  for (const outcome of outcomesModel(words, content.outcomes)) {
    document.heading(2, `${outcome.number}. ${outcome.wanted}`);
    document.definitions(
      (['need', 'measure', 'baseline', 'owner', 'byWhen', 'contingency'] as const).map((key) => [
        words.t(`writtenPlans.${key}`),
        outcome[key],
      ]),
    );
    if (outcome.steps.length === 0) continue;
    document.table({
      caption: words.t('writtenPlans.steps'),
      head: ['what', 'owner', 'due'].map((key) => words.t(`writtenPlans.step.${key}`)),
      rows: outcome.steps.map(({ what, owner, dueOn }) => [what, owner, words.date(dueOn)]),
    });
  }
  return file({
    fileName: `plan-${number}.pdf`,
    contentType: 'application/pdf',
    body: await document.finish(),
  });
}
