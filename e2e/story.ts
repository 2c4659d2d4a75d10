import { grant } from '#testing/build-child.ts';
import { buildMeeting, buildPanel, type BuiltMeeting } from '#testing/build-panel.ts';
import { people } from '#testing/people.ts';
import type { Stage } from './stage.ts';
import { childrenWhoNeedAView, type StuckChild } from './story-return.ts';

/** Whom the story is about, and the date of the panel it leads to. */
export interface Story {
  child: StuckChild & { childId: string; partnershipId: string };
  /** What the child is called on pages. */
  name: string;
  meeting: BuiltMeeting;
  /** '' until somebody books. */
  caseId: string;
}

/** Not a day on which the made-up partnership's own panel sits. */
const panelDay = '2026-12-10';

/** A child whose plan needs a view and whom no panel has before it, and a panel with police and health on it. */
export async function beginTheStory(stage: Stage): Promise<Story> {
  const { owner } = stage.house;
  const panel = await buildPanel(owner, {
    name: 'Panel for the east',
    members: { police: people.policePanelMember, health: people.nurse },
  });
  const meeting = await buildMeeting(owner, panel, { heldOn: panelDay, papersDueOn: '2026-12-03' });
  return { ...(await chooseTheChild(stage)), meeting, caseId: '' };
}

/** The child stands with a worker and the manager of the team. */
async function chooseTheChild({ house }: Stage): Promise<Pick<Story, 'child' | 'name'>> {
  const candidates = childrenWhoNeedAView();
  const { rows } = await house.owner.query<{
    childId: string;
    localId: string;
    partnershipId: string;
    name: string;
  }>(
    `select child_id as "childId", local_id as "localId", partnership_id as "partnershipId",
            coalesce(given_name || ' ' || family_name, local_id) as name
       from children.child c
      where local_id = any ($1) and not exists (select from panels.meeting_case_child p where p.child_id = c.child_id)
      order by local_id limit 1`,
    [candidates.map(({ localId }) => localId)],
  );
  const [found] = rows;
  const answer = candidates.find(({ localId }) => localId === found?.localId);
  if (found === undefined || answer === undefined) throw new Error('there is no such child');
  await grant(house.owner, found, people.manager, { basis: 'team-manager', source: 'story' });
  await grant(house.owner, found, people.worker, { source: 'story' });
  const { name, ...child } = found;
  return { child: { ...answer, ...child }, name };
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
