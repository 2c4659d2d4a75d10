/**
 * The task that follows a change at a date whose papers may be published: a case booked, moved or withdrawn, a member named. Its payload
 * is `{ partnershipId, meetingId }`.
 */
export const papersChanged = 'panel-papers-changed';
