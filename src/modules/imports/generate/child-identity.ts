import type { CensusSex } from '../census/census-record.ts';
import { disabilities, ethnicities } from './census-codes.ts';
import { toIsoDate, type Day } from './day-number.ts';
import type { Story, StoryTeller, WrittenChild } from './made-child.ts';
import { weigh } from './seeded-random.ts';
import { makePupilNumber } from './unique-pupil-number.ts';

const ageBands = weigh([
  [[0, 365], 6],
  [[366, 1826], 19],
  [[1827, 3652], 29],
  [[3653, 5843], 33],
  [[5844, 6500], 13],
] as const);

const daysOfAYear = 365.25;
/** A unique pupil number comes with the first school place. */
const schoolAge = Math.round(4.5 * daysOfAYear);

export type Numbering = { authorityCode: string; index: number; localId: string };

/**
 * Give the child of a story an identity that fits it: born before the story begins, under 18 on the day of the return,
 * and in some young stories not yet born.
 */
export function giveIdentity(teller: StoryTeller, story: Story, numbering: Numbering): WrittenChild {
  const { random } = teller;
  const unborn = expectBirth(teller, story);
  const birth = unborn === null ? pickBirthDay(teller, story.begins) : null;
  return {
    localId: numbering.localId,
    ...pickPupilNumber(teller, numbering, birth),
    birthDate: birth === null ? null : toIsoDate(birth),
    expectedBirthDate: unborn === null ? null : toIsoDate(unborn),
    deathDate: null,
    sex: unborn === null ? pickSex(teller) : 'U',
    ethnicity: unborn === null ? random.pick(ethnicities) : 'NOBT',
    disabilities: unborn === null ? pickDisabilities(teller) : ['NONE'],
    episodes: story.episodes,
  };
}

function expectBirth({ random, today }: StoryTeller, story: Story): Day | null {
  if (story.begins < today - 150 || !random.chance(0.12)) return null;
  return random.between(today + 7, story.begins + 230);
}

function pickBirthDay({ random, today }: StoryTeller, begins: Day): Day {
  const [youngest, oldest] = random.pick(ageBands);
  const birth = today - random.between(youngest, oldest);
  if (birth <= begins) return birth;
  // Too young for what has already happened: any age that fits, or referred before birth.
  if (random.chance(0.1)) return Math.min(today, begins + random.between(1, 120));
  return begins - random.between(0, Math.max(0, 6500 - (today - begins)));
}

function pickSex({ random }: StoryTeller): CensusSex {
  if (random.chance(0.003)) return 'U';
  return random.chance(0.47) ? 'F' : 'M';
}

function pickDisabilities({ random }: StoryTeller): string[] {
  if (!random.chance(0.13)) return ['NONE'];
  const found = [random.pick(disabilities)];
  for (let more = random.between(0, 2); more > 0; more -= 1) {
    const another = random.pick(disabilities);
    if (!found.includes(another)) found.push(another);
  }
  return found;
}

function pickPupilNumber(
  { random, today }: StoryTeller,
  { authorityCode, index }: Numbering,
  birth: Day | null,
): Pick<WrittenChild, 'upn' | 'formerUpn' | 'upnUnknown'> {
  const age = birth === null ? 0 : today - birth;
  if (age < schoolAge) return { upn: null, formerUpn: null, upnUnknown: 'UN1' };
  if (random.chance(0.03))
    return { upn: null, formerUpn: null, upnUnknown: random.pick(['UN2', 'UN3', 'UN6']) };
  const entered = Number(toIsoDate(today - age + schoolAge).slice(0, 4));
  const upn = makePupilNumber(authorityCode, index, entered);
  const formerUpn = random.chance(0.01) ? makePupilNumber('950', index, entered) : null;
  return { upn, formerUpn, upnUnknown: null };
}
