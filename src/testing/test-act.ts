import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readForm, text } from '#platform/web/forms.ts';
import { post, type Route } from '#platform/web/routes.ts';
import { pageWithErrors, redirect } from '#platform/web/visit.ts';
import { setAction } from '#practice/actions/index.ts';
import type { Owner } from './insert-row.ts';

const form = z.object({ what: text('signIn.email.needed', 100, 'signIn.wrong') });

/**
 * An address that does one piece of work, an action for whoever posts it: for what the platform does around work. `before` runs ahead of
 * the work and may take its time, `after` behind it and may throw.
 */
export function testAct(around: { before?: () => Promise<void>; after?: () => void } = {}): Route {
  return post('/test/act', {
    may: 'signed-in',
    records: 'test act done',
    answers: async (visit) => {
      const read = readForm(form, visit.body, visit.words);
      if (!read.ok) return pageWithErrors('platform/web/errors/not-found.njk', { errors: read.errors });
      await around.before?.();
      const actionId = randomUUID();
      await setAction(visit.tx, {
        actionId,
        partnershipId: visit.viewer.partnershipId,
        childId: null,
        ownerUserId: visit.viewer.userId,
        what: read.values.what,
        why: '',
        dueOn: visit.today,
        sourceKind: 'test',
        sourceId: actionId,
        link: '/',
        setBy: visit.viewer.userId,
        setAt: visit.now,
      });
      await visit.addJob('test-job', { actionId });
      around.after?.();
      return redirect(`/actions/${actionId}`);
    },
  });
}

/** How often the work was done under that text. */
export async function countActs(owner: Owner, what: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int as count from actions.action where what = $1`,
    [what],
  );
  return rows[0]?.count ?? 0;
}

/** How many jobs wait in the queue under that name. */
export async function countJobs(owner: Owner, task: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker.jobs where task_identifier = $1`,
    [task],
  );
  return rows[0]?.count ?? 0;
}
