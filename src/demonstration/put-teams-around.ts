import {
  answerHandOver,
  askToLead,
  closeActions,
  findColleague,
  joinTheTeam,
  leaveTheTeam,
  readTeam,
  type Seat,
} from '#modules/team/index.ts';
import { makeFamilies } from '../../db/demo/families.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { listWorkers } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { teamOfChild, type StoryPlace } from './story/team-of-child.ts';
import { thePanel } from './story/the-panel.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

/** Every so many children has a team that somebody wrote down; round the others stands only who holds the case. */
const EVERY = 3;
/** And those whom the pictures show. Zara's worker has asked a colleague to take over, who has not answered. */
const asked = 'MV35894';
/** Of those with a team, the lead of every so many was handed over since. */
const HANDED_OVER = 12;

interface Around {
  childId: string;
  localId: string;
  worker: string;
}

/** Has workers write down who is in the team around their children and lead it; some hand the lead over, some places end. */
export async function putTeamsAround(story: Storyteller, asAt: string): Promise<void> {
  const at = momentOf(dayAfter(story.today, -12), '11:20');
  const born = new Map(
    makeFamilies(asAt).flatMap(({ children }) =>
      children.map(({ localId, record }) => [localId, record.birthDate] as const),
    ),
  );
  const children = await story.as(thePanel.coordinator, at, ({ tx }) => listWorkers(tx));
  const withTeam = children.filter(({ localId }, index) => index % EVERY === 0 || localId === asked);
  for (const [index, child] of withTeam.entries()) {
    const age = ageOn(story.today, born.get(child.localId) ?? null);
    await story.as(child.worker, at, (teller) => begin(teller, child, teamOfChild(index, age), index));
    if (child.localId === asked || index % HANDED_OVER === 1) await handOver(story, child);
  }
}

const ageOn = (today: string, born: string | null) =>
  born === null ? null : Number(today.slice(0, 4)) - Number(born.slice(0, 4));

/** The worker adds the others, names themselves as who leads, and ends what has ended. */
async function begin(
  teller: Teller,
  { childId, localId }: Around,
  places: readonly StoryPlace[],
  index: number,
) {
  for (const { name, seat, part, weeks, ended } of places) {
    const memberId = await add(teller, childId, {
      name,
      seat,
      part,
      fromOn: dayAfter(teller.today, -7 * weeks),
    });
    if (ended === undefined) continue;
    const place = { childId, userId: personNamed(name).id, memberId, version: 1 };
    const untilOn = dayAfter(teller.today, 12 - ended.daysAgo);
    await leaveTheTeam(teller, place, null, { untilOn, because: ended.because });
  }
  const team = await readTeam(teller.tx, childId);
  // Every few of them nobody leads yet.
  if (team === undefined || (index % 5 === 4 && localId !== asked)) return;
  await askToLead(teller, childId, team, { toUserId: teller.userId, because: 'Holds the case.' });
}

async function add(
  teller: Teller,
  childId: string,
  { name, ...given }: { name: string; seat: Seat; part: string; fromOn: string },
): Promise<string> {
  const colleague = await findColleague(teller.tx, personNamed(name).id);
  if (colleague === undefined) throw new Error(`${name} has no account`);
  return joinTheTeam(teller, childId, colleague, given);
}

/** Who leads asks a colleague of their team, who takes over two days later; or has not answered yet. */
async function handOver(story: Storyteller, { childId, localId, worker }: Around): Promise<void> {
  const colleague = colleagueOf(worker);
  const because = 'Changes to another team next month; the plan and the next visits are written up.';
  const handOverId = await story.as(worker, momentOf(dayAfter(story.today, -4), '16:45'), async (teller) => {
    await add(teller, childId, {
      ...{ name: colleague, seat: 'social-work', part: 'Works with the family too' },
      fromOn: dayAfter(teller.today, -20),
    });
    const team = await readTeam(teller.tx, childId);
    if (team === undefined) throw new Error(`${worker} does not see ${localId}`);
    const toUserId = personNamed(colleague).id;
    return (await askToLead(teller, childId, team, { toUserId, because })).handOverId;
  });
  if (localId === asked) return;
  await story.as(colleague, momentOf(dayAfter(story.today, -2), '09:30'), async (teller) => {
    await answerHandOver(teller.tx, { handOverId, version: 1 }, { agrees: true, because: null });
    await closeActions(teller, handOverId, teller.words.t('team.handOver.state.done'));
  });
}

/** Another social worker of the same team. */
function colleagueOf(worker: string): string {
  const { teamId } = personNamed(worker);
  const others = marloweVale.people.filter(
    (person) =>
      person.teamId === teamId && person.fullName !== worker && person.roles.includes('practitioner'),
  );
  const [first] = others;
  if (first === undefined) throw new Error(`${worker} works alone`);
  return first.fullName;
}
