import { childLabel, findChildren } from '#modules/children/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { conferencePath, discussionPath } from '../acting.ts';
import { listTogether } from '../discussion.queries.ts';
import { initialConferenceClock } from '../due.rules.ts';
import { mayDo } from '../may-do.ts';
import type { Opened } from '../open-path/open-path.ts';
import { isAtRisk, latestViews, missingKinds, type Decided, type Discussion } from '../protection.ts';
import { clockModel } from '../say-path.ts';

type OpenedDiscussion = Opened & { discussion: Discussion };

/** One strategy discussion as its page shows it. */
export async function discussionModel(
  visit: Visit,
  opened: OpenedDiscussion,
  typed: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const { tx, words, today } = visit;
  const { discussion, child, head, list } = opened;
  const togetherIds = (await listTogether(tx, discussion)).map(({ childId }) => childId);
  const together = [...(await findChildren(tx, togetherIds)).values()];
  visit.looksAt([child.childId, ...together.map(({ childId }) => childId)]);
  return {
    ...{ head, list, discussion, typed, errors },
    ...mayOn(visit, opened),
    ...nextOf(visit, opened),
    path: discussionPath(child.childId, discussion.discussionId),
    missing: words.list(missingKinds(discussion.tookPart).map((kind) => words.t(`conferences.kind.${kind}`))),
    together: together.map((one) => childLabel(one, words, today)),
    decision: boxOf(visit, discussion.decision, 'conferences.discussion.outcome'),
    enquiry: boxOf(visit, discussion.enquiry, 'conferences.enquiry.outcome'),
    views: latestViews(discussion.views).map((one) => ({
      agency: one.agencyName,
      stance: words.t(one.agrees ? 'conferences.view.agrees' : 'conferences.view.disagrees'),
      isDissent: !one.agrees,
      ...{ because: one.because, by: one.byName, at: one.at },
    })),
  };
}

function boxOf({ words }: Visit, decided: Decided<string> | null, key: string) {
  if (decided === null) return null;
  const { outcome, because, byName: by, at } = decided;
  return { title: words.t(`${key}.${outcome}`), because, by, at };
}

const wasBegun = (decision: Discussion['decision']) =>
  decision !== null && decision.outcome !== 'no-section-47';

/** What the viewer can do on it; the addresses ask again. */
function mayOn({ viewer }: Visit, { discussion, stands, child }: OpenedDiscussion) {
  const { decision, enquiry, views } = discussion;
  const mayDecide = stands && mayDo(viewer, 'protection.decide') && viewer.agencyKind === 'social-care';
  const isBegun = wasBegun(decision);
  const own = latestViews(views).find(({ agencyId }) => agencyId === viewer.agencyId);
  return {
    isBegun,
    mayDecide: mayDecide && decision === null,
    mayClose: mayDecide && isBegun && enquiry === null,
    maySay: stands && decision !== null && mayDo(viewer, 'protection.say'),
    mayDisagree: stands && own?.agrees === false,
    disagree: `/children/${child.childId}/disagreements/new`,
  };
}

/** What follows: the initial conference, by when, and who can arrange it. */
function nextOf(
  { words, viewer, today }: Visit,
  { discussion, path, child, list, stands }: OpenedDiscussion,
) {
  const { discussionId } = discussion;
  const conference = path.conferences.find((one) => one.discussionId === discussionId);
  const clock = initialConferenceClock(discussion, path.conferences, viewer.nation);
  const mayArrange = stands && viewer.agencyKind === 'social-care' && mayDo(viewer, 'protection.arrange');
  return {
    clock: clock === undefined ? null : clockModel(words, clock.due, clock.doneOn, today),
    conference: conference === undefined ? '' : conferencePath(child.childId, conference.conferenceId),
    mayArrange: mayArrange && conference === undefined && isAtRisk(discussion),
    arrange: `${list}/conferences/new?discussion=${discussionId}`,
  };
}
