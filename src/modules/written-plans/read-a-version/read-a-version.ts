import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { openPlan, type OpenedPlan } from '../open-plan/open-written-plan.ts';
import { outcomesModel } from '../outcome-model.ts';
import { sayKind, sayOwner } from '../say-plan.ts';
import { findVersion, type Version } from '../version.queries.ts';
import { noteReading } from './note-reading.ts';
import { versionPdf } from './version-pdf.ts';

/** A version as it was published, for whoever may see the child; that they opened it is written down. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openVersion(visit);
  if (opened === undefined) return notFound();
  const { plan, version, path, head } = opened;
  const { words } = visit;
  await noteReading(visit, { ...plan, number: version.number });
  return page('modules/written-plans/read-a-version/read-a-version.njk', {
    head,
    path,
    title: version.content.title,
    kind: sayKind(words, plan.kind),
    lead: sayOwner(version.content.lead),
    number: version.number,
    newest: plan.publishedNumber,
    published: { name: version.publishedByName, at: version.publishedAt },
    whatChanged: version.whatChanged,
    outcomes: outcomesModel(words, version.content.outcomes),
  });
}

/** The same as a PDF. */
export async function print(visit: Visit): Promise<Answer> {
  const opened = await openVersion(visit);
  if (opened === undefined) return notFound();
  await noteReading(visit, { ...opened.plan, number: opened.version.number });
  return versionPdf(visit, opened);
}

export type OpenedVersion = OpenedPlan & { version: Version };

async function openVersion(visit: Visit): Promise<OpenedVersion | undefined> {
  const opened = await openPlan(visit);
  const number = Number(visit.params['versionNumber']);
  if (opened === undefined || !Number.isInteger(number) || number < 1 || number > opened.plan.publishedNumber)
    return undefined;
  const version = await findVersion(visit.tx, opened.plan.writtenPlanId, number);
  return version === undefined ? undefined : { ...opened, version };
}
