import { randomUUID } from 'node:crypto';
import type { Viewer } from '#platform/access/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import { startSettingPassword } from '#platform/sign-in/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { sendLetter } from '#practice/letters/index.ts';
import { figureOn } from '../figures.ts';
import { listOwnFigures } from '../figures.queries.ts';
import {
  invitePerson,
  isKnownElsewhere,
  needsSignOn,
  renewInvitation,
  type Invited,
  type PersonToInvite,
} from './change-people.queries.ts';

/** Whoever invites: a visit, or somebody of the story at a moment. */
export type Inviter = Pick<Visit, 'tx' | 'now' | 'today' | 'wordsIn'> & {
  viewer: Pick<Viewer, 'userId' | 'partnershipId' | 'fullName' | 'partnershipName'>;
  config: { baseUrl: string };
};

type Guest = Pick<PersonToInvite, 'userId' | 'fullName' | 'language'>;

/** Makes the account and writes the letter, with a link for a password or where the agency's people sign in; says so when the address cannot be invited, and then does neither. */
export async function invite(
  inviter: Inviter,
  given: Omit<PersonToInvite, 'userId' | 'until'>,
): Promise<{ invited: Invited; userId: string }> {
  const guest = { ...given, userId: randomUUID(), until: await validUntil(inviter) };
  const invited = await invitePerson(inviter.tx, guest);
  if (invited === 'invited') await writeLetter(inviter, guest, guest.until);
  return { invited, userId: guest.userId };
}

/** Another link for somebody who has not come yet; those before it stop working. */
export async function inviteAgain(inviter: Inviter, guest: Guest): Promise<void> {
  const until = await validUntil(inviter);
  await renewInvitation(inviter.tx, guest.userId, until);
  await writeLetter(inviter, guest, until);
}

async function validUntil({ tx, now, today }: Inviter): Promise<Date> {
  const days = figureOn('invitationDays', today, await listOwnFigures(tx));
  return new Date(now.getTime() + days * 86_400_000);
}

async function writeLetter(inviter: Inviter, guest: Guest, until: Date): Promise<void> {
  const { tx, viewer, now, config } = inviter;
  const words = inviter.wordsIn(guest.language);
  const { text, path } = await wayIn(inviter, guest, until);
  await sendLetter(tx, {
    partnershipId: viewer.partnershipId,
    messageId: randomUUID(),
    toUserId: guest.userId,
    subject: words.t('administration.letter.subject'),
    body: words.t(`administration.letter.${text}`, {
      name: guest.fullName,
      by: viewer.fullName,
      partnership: viewer.partnershipName,
      address: `${config.baseUrl}${path}`,
      date: words.date(dayInLondon(until)),
    }),
    isPrivate: true,
    madeAt: now,
  });
}

/**
 * How a guest comes in, as their letter says: by a link for a password, where their organisation's people sign in, or not at all, because
 * they have an account in another agency. That is for them to read, and not for whoever invites.
 */
async function wayIn({ tx, now }: Inviter, { userId }: Guest, until: Date) {
  if (await isKnownElsewhere(tx, userId)) return { text: 'known', path: '/sign-in' };
  if (await needsSignOn(tx, userId)) return { text: 'organisation', path: '/sign-in/organisation' };
  return { text: 'body', path: `/set-password/${await startSettingPassword(tx, userId, now, until)}` };
}
