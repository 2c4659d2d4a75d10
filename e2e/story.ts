import { grant } from '#testing/build-child.ts';
import { buildMeeting, buildPanel, type BuiltMeeting } from '#testing/build-panel.ts';
import { people } from '#testing/people.ts';
import type { Stage } from './stage.ts';
import { childrenWhoNeedAView, type StuckChild } from './story-return.ts';

export interface StoryChild extends StuckChild {
  childId: string;
  partnershipId: string;
  /** As pages say it. */
  name: string;
}

/** Whom the story is about, and the date of the panel it leads to. */
export interface Story {
  child: StoryChild;
  meeting: BuiltMeeting;
  /** '' until somebody books. */
  caseId: string;
}

/** Not a day on which the made-up partnership's own panel sits. */
const panelDay = '2026-12-10';

/** A child whose plan needs a view, with a worker and the manager of the team, and a panel with police and health on it. */
export async function beginTheStory(stage: Stage): Promise<Story> {
  const { owner } = stage.house;
  const panel = await buildPanel(owner, {
    name: 'Panel for the east',
    members: { police: people.policePanelMember, health: people.nurse },
  });
  const meeting = await buildMeeting(owner, panel, { heldOn: panelDay, papersDueOn: '2026-12-03' });
  const [child] = await findStuckChildren(stage, 1);
  if (child === undefined) throw new Error('there is no such child');
  await grant(owner, child, people.manager, { basis: 'team-manager', source: 'story' });
  await grant(owner, child, people.worker, { source: 'story' });
  return { child, meeting, caseId: '' };
}

/** Children whose plan needs a view, and whom no panel has before it. */
export async function findStuckChildren({ house }: Stage, count: number): Promise<StoryChild[]> {
  const candidates = childrenWhoNeedAView();
  const { rows } = await house.owner.query<Omit<StoryChild, 'since'>>(
    `select child_id as "childId", local_id as "localId", partnership_id as "partnershipId",
            coalesce(given_name || ' ' || family_name, local_id) as name
       from children.child c
      where local_id = any ($1) and not exists (select from panels.meeting_case_child p where p.child_id = c.child_id)
      order by local_id limit $2`,
    [candidates.map(({ localId }) => localId), count],
  );
  const since = new Map(candidates.map((one) => [one.localId, one.since]));
  return rows.map((row) => ({ ...row, since: since.get(row.localId) ?? '' }));
}

/** The papers of the case, as they are stored. */
export async function listPaperIds({ house }: Stage, { caseId }: Story): Promise<string[]> {
  const { rows } = await house.owner.query<{ paperId: string }>(
    'select paper_id as "paperId" from panels.paper where case_id = $1',
    [caseId],
  );
  return rows.map(({ paperId }) => paperId);
}

/** The recommendation that says this. */
export async function findRecommendation({ house }: Stage, what: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    'select recommendation_id as id from panels.recommendation where what = $1',
    [what],
  );
  return rows[0]?.id ?? '';
}
