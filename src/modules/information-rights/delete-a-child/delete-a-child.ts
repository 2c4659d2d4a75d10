import {
  conflictPage,
  file,
  notFound,
  page,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { pagesOf } from '../list-due/pages-of.ts';
import { sayRule } from '../retention/say-due.ts';
import { eraseTask } from './deletion.jobs.ts';
import { confirmDeletion, listDeletions, withdrawDeletion } from './deletion.queries.ts';
import { deletionView, openDeletion } from './deletion-page.ts';
import { writeCertificate } from './write-certificate.ts';
import { versionIn } from '#platform/web/version-in.ts';

const PAGE = 25;

/** Deletions that wait for a second person, and the certificates of those that were done. */
export async function list(visit: Visit): Promise<Answer> {
  const { tx, words, query } = visit;
  const number = Math.max(1, Number.parseInt(query['page'] ?? '1', 10) || 1);
  const { rows, count } = await listDeletions(tx, (number - 1) * PAGE, PAGE);
  visit.looksAt([...new Set(rows.map(({ childId }) => childId))]);
  return page('modules/information-rights/delete-a-child/list-deletions.njk', {
    rows: rows.map((one) => ({
      href: `/information-rights/deletions/${one.deletionId}`,
      what: one.childLabel ?? words.t('informationRights.deletions.certificate', { number: one.deletionId }),
      rule: sayRule(words, one),
      decided: words.t('informationRights.released.by', {
        date: words.dateTime(one.decidedAt),
        name: one.decidedByName,
      }),
      state: words.t(`informationRights.deletion.state.${one.state}`),
    })),
    pages: pagesOf('/information-rights/deletions', number, count, PAGE),
  });
}

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openDeletion(visit);
  return opened === undefined ? notFound() : page(deletionView, opened.model);
}

const changed = (): Answer => conflictPage('platform/web/errors/conflict.njk', { typed: [] });

/** Confirms what somebody else decided: it is done in the background, in one transaction. */
export async function confirm(visit: Visit): Promise<Answer> {
  const opened = await openDeletion(visit);
  if (opened === undefined || !opened.model.mayConfirm) return notFound();
  const { deletionId } = opened.deletion;
  if (!(await confirmDeletion(visit.tx, deletionId, versionIn(visit.body), visit.now))) return changed();
  visit.notes({ deletionId });
  await visit.addJob(eraseTask, { partnershipId: visit.viewer.partnershipId, deletionId });
  return redirect(opened.model.path);
}

/** Takes a decision back before it is confirmed. */
export async function withdraw(visit: Visit): Promise<Answer> {
  const opened = await openDeletion(visit);
  if (opened === undefined || !opened.model.mayWithdraw) return notFound();
  const { deletionId } = opened.deletion;
  if (!(await withdrawDeletion(visit.tx, deletionId, versionIn(visit.body), visit.now))) return changed();
  visit.notes({ deletionId });
  return redirect(opened.model.path);
}

/** The certificate on paper: only of what was done. */
export async function certificate(visit: Visit): Promise<Answer> {
  const opened = await openDeletion(visit);
  if (opened?.deletion.state !== 'done') return notFound();
  const { words, viewer, now } = visit;
  const body = await writeCertificate(words, opened.deletion, {
    partnershipName: viewer.partnershipName,
    readerName: viewer.fullName,
    at: now,
  });
  return file({ fileName: 'deletion-certificate.pdf', contentType: 'application/pdf', body });
}
