import { childLabel } from '#modules/children/index.ts';
import { readTeam, type Team } from '#modules/team/index.ts';
import { typedIn } from '#platform/web/forms.ts';
import { versionIn } from '#platform/web/version-in.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import type { Help } from '../early-help.ts';
import { findHelp, listSiblings, type Sibling } from '../help.queries.ts';
import { openHelpToWrite, type OpenedHelp } from '../open-help/opened.ts';
import { overtaken } from '../open-help/overtaken.ts';
import { MOST_ACTIONS, readMeeting } from './read-meeting.ts';
import { recordMeeting } from './record-meeting.ts';

const view = 'modules/early-help/record-a-meeting/record-a-meeting.njk';

/** The form for a meeting of the team around the child that was held. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openMeeting(visit);
  if (opened === undefined) return notFound();
  if (opened.help.state !== 'open') return redirect(opened.path);
  return page(view, modelOf(visit, opened, { version: String(opened.help.version) }, []));
}

/** Records it, gives those named something to do, and says when the next is due. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openMeeting(visit);
  if (opened === undefined) return notFound();
  const { body } = visit;
  const { help, team, siblings, path } = opened;
  const read = readMeeting(
    visit,
    help.openedOn,
    ownersIn(team).map(({ userId }) => userId),
  );
  if (!read.ok) return pageWithErrors(view, modelOf(visit, opened, typedIn(body), read.errors));
  const chosen = siblings.filter(({ childId }) => read.siblings.includes(childId));
  const others = await openHelpsOf(visit, chosen);
  const first = { ...help, version: versionIn(body) };
  if (!(await recordMeeting(visit, [first, ...others], team, read.held)))
    return conflictPage(
      ...(await overtaken(visit, opened, {
        label: visit.words.t('earlyHelp.meeting.said'),
        text: read.held.said,
      })),
    );
  visit.looksAt([help.childId, ...others.map(({ childId }) => childId)]);
  visit.notes({ helpId: help.helpId, children: 1 + others.length, actions: read.held.actions.length });
  return redirect(path);
}

type OpenedMeeting = OpenedHelp & { team: Team; siblings: Sibling[] };

/** The early help, the team, and brothers and sisters who have early help open with this one. */
async function openMeeting(visit: Visit): Promise<OpenedMeeting | undefined> {
  const opened = await openHelpToWrite(visit);
  const team = opened && (await readTeam(visit.tx, opened.child.childId));
  if (opened === undefined || team === undefined) return undefined;
  const siblings = await listSiblings(visit.tx, opened.child.childId);
  const withOpen = siblings.filter(({ familyId }) => familyId === opened.help.familyId);
  return { ...opened, team, siblings: withOpen };
}

async function openHelpsOf({ tx }: Visit, siblings: readonly Sibling[]): Promise<Help[]> {
  const found: Help[] = [];
  for (const { openHelpId } of siblings) {
    const help = openHelpId === null ? undefined : await findHelp(tx, openHelpId);
    if (help !== undefined) found.push(help);
  }
  return found;
}

const ownersIn = ({ members }: Team) => members.filter(({ isActive }) => isActive);

function modelOf(visit: Visit, opened: OpenedMeeting, fields: Body, errors: readonly FieldError[]) {
  const { words, today } = visit;
  const { head, path, team, siblings } = opened;
  const isChosen = (name: string, id: string) => [fields[name] ?? []].flat().includes(id);
  visit.looksAt(siblings.map(({ childId }) => childId));
  return {
    ...{ head, path, fields, errors },
    team: team.members.map(({ userId, fullName, jobTitle, agencyName }) => ({
      value: userId,
      text: fullName,
      hint: { text: `${jobTitle}, ${agencyName}` },
      checked: isChosen('came', userId),
    })),
    siblings: siblings.map((one) => ({
      value: one.childId,
      text: childLabel(one, words, today),
      checked: isChosen('siblings', one.childId),
    })),
    rows: Array.from({ length: MOST_ACTIONS }, (_, index) => {
      const id = `action-${index + 1}`;
      const owner = fields[`${id}-owner`];
      return {
        id,
        title: words.t('earlyHelp.meeting.action', { number: index + 1 }),
        owners: owners(visit, team, owner),
      };
    }),
  };
}

function owners({ words }: Visit, team: Team, chosen: string | string[] | undefined) {
  return [
    { value: '', text: words.t('earlyHelp.meeting.action.owner.choose') },
    ...ownersIn(team).map(({ userId, fullName, agencyName }) => ({
      value: userId,
      text: `${fullName}, ${agencyName}`,
      selected: userId === chosen,
    })),
  ];
}
