import { readTeam, type Team } from '#modules/team/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listActionsOfSources } from '#practice/actions/index.ts';
import { sayClock, sayWhy } from '#practice/clocks/index.ts';
import { drawTriangle, pictureSize } from '../assess/draw-triangle.ts';
import { distanceModel, readScalings, type Assessed } from '../assess/read-scalings.ts';
import { toolNames, type Help, type HelpMeeting } from '../early-help.ts';
import { listHelpMeetings, listReadings } from '../help.queries.ts';
import { mayDo } from '../may-do.ts';
import { meetingDue } from '../meeting-clock/meeting-due.rules.ts';
import { readMeetingSettings } from '../meeting-clock/meeting-settings.queries.ts';
import { openHelp, type OpenedHelp } from '../open-help/opened.ts';
import { ends, sideNames } from '../triangle.ts';
import { helpRows } from './say-help.ts';

/** One early help: consent, who leads, when the team meets next and why then, the assessment as a triangle, meetings, what is to be done, how it ended. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openHelp(visit);
  if (opened === undefined) return notFound();
  const { tx, words } = visit;
  const { child, head, help, path } = opened;
  const team = await readTeam(tx, child.childId);
  const meetings = await listHelpMeetings(tx, help.helpId);
  const scalings = await readScalings(visit, help);
  const isOpen = help.state === 'open';
  return page('modules/early-help/read-early-help/read-early-help.njk', {
    ...{ head, path, isOpen, state: help.state },
    isWithdrawn: help.outcome === 'consent-withdrawn',
    mayWrite: isOpen && mayDo(visit.viewer, 'early-help.write') && child.emergencyUntil === null,
    ended: help.outcome === null ? '' : words.t(`earlyHelp.outcome.${help.outcome}`),
    ...teamModel(team, isOpen),
    clock: isOpen ? await clockModel(visit, help, meetings) : undefined,
    rows: helpRows(words, help),
    triangle: triangleModel(visit, opened, scalings),
    distance: distanceModel(words, scalings),
    assessments: scalings.map(({ sheet, on, isSigned }) => ({
      href: `${path}/assessments/${sheet.sheetId}`,
      text: words.t('earlyHelp.assessment.of', { date: words.date(on), name: sheet.openedByName }),
      isSigned,
    })),
    meetings: meetings.map((meeting) => meetingModel(visit, meeting)),
    actions: await actionModels(visit, help),
    readings: (await listReadings(tx, help.helpId)).map((one) => ({
      ...one,
      tool: toolNames[one.tool],
    })),
  });
}

const teamModel = (team: Team | undefined, isOpen: boolean) => ({
  lead: team?.lead?.fullName ?? '',
  mayArrange: isOpen && team?.mayArrange === true,
});

async function clockModel({ tx, words, viewer, today }: Visit, help: Help, meetings: readonly HelpMeeting[]) {
  const settings = await readMeetingSettings(tx, viewer);
  const due = meetingDue(
    help.openedOn,
    meetings.map(({ heldOn }) => heldOn),
    settings,
  );
  return {
    dueOn: due.known ? due.date : '',
    said: sayClock(words, due, null, today, settings.calendar),
    why: sayWhy(words, due),
  };
}

/** The latest assessment in which anything was scaled. */
function triangleModel({ words }: Visit, { head }: OpenedHelp, scalings: readonly Assessed[]) {
  const [, last] = ends(scalings);
  if (last === undefined) return undefined;
  const date = words.date(last.on);
  return {
    title: words.t('earlyHelp.triangle.title', { name: head.name }),
    caption: words.t(last.isSigned ? 'earlyHelp.triangle.caption' : 'earlyHelp.triangle.notSigned', { date }),
    said: words.t('earlyHelp.triangle.said', { date }),
    child: words.t('earlyHelp.triangle.child'),
    size: pictureSize,
    sides: drawTriangle(last).map((drawn) => ({
      ...drawn,
      name: words.t(`earlyHelp.side.${drawn.side}`),
      where: words.t(`earlyHelp.triangle.where.${sideNames.indexOf(drawn.side)}`),
    })),
  };
}

function meetingModel({ words }: Visit, meeting: HelpMeeting) {
  const { heldOn, startsAt, endsAt, place, came, missing } = meeting;
  return {
    ...meeting,
    title: words.t('earlyHelp.meeting.of', { date: words.date(heldOn) }),
    when: words.t('earlyHelp.meeting.when', { from: words.time(startsAt), to: words.time(endsAt) }),
    place,
    came: words.list(came),
    missing: words.list(missing),
  };
}

async function actionModels({ tx, words }: Visit, { helpId }: Help) {
  return (await listActionsOfSources(tx, [helpId])).map((action) => ({
    ...{ what: action.what, href: `/actions/${action.actionId}`, dueOn: action.dueOn, doneOn: action.doneOn },
    who: `${action.ownerName}, ${action.agencyName}`,
    ended:
      action.endedOn === null ? '' : words.t('earlyHelp.action.ended', { date: words.date(action.endedOn) }),
  }));
}
