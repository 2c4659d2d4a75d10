import { asOwner } from '#testing/as-owner.ts';
import { fillChildren } from './find-data.ts';
import { NOW, report, withTimedHouse } from './pages-and-their-sql.ts';

/*
 * What the front door's list costs with 10,000 referrals that wait, in a partnership of 10,000 children and then of as many as are asked for (100,000): each
 * page through the real server, beside the time its queries took until their rows were read. Prints milliseconds (median), the number of queries and the
 * ratio; ends with 1 when a ratio is over the limit, when the number of queries is not the same each time, or when more children make the list dearer.
 */
const WAITING = 10_000;
const CHILDREN = [10_000, Number(process.argv[2] ?? 100_000)];
/** Of the smaller partnership's time. */
const FLAT = 1.5;

/** Referrals that wait, each of two known children, one referral in four asked about, in every band and without one. */
const refer = `
  with new as (
    insert into referrals.referral (partnership_id, referral_id, number, state, referred_by, agency_id, urgency, said, begun_at, saved_at, sent_at, band, banded_at, due_at)
    select $1, platform.uuid_v7(), n, 'waiting', $2, $3, case when n % 200 = 0 then 'danger' else 'soon' end,
           jsonb_build_object('worry', repeat('What was seen and heard. ', 40)), at, at, at,
           case when n % 5 > 0 then (array['red', 'amber', 'green', 'blue'])[n % 5] end, case when n % 5 > 0 then at end, at + interval '1 day'
      from generate_series(1, $4::integer) n cross join lateral (select $5::timestamptz - n * interval '10 minutes' as at) a
    returning partnership_id, referral_id, number, sent_at),
  numbered as (select child_id, row_number() over (order by child_id) as number from children.child where partnership_id = $1),
  named as (
    insert into referrals.child (partnership_id, referral_child_id, referral_id, child_id, found, given_name, family_name, birth_date, added_at, is_sent)
    select n.partnership_id, platform.uuid_v7(), n.referral_id, c.child_id, 'known', 'Ivo', 'Quillhampton', '2019-02-04', n.sent_at, true
      from new n join numbered c on c.number in (n.number, n.number % 5000 + 1) returning partnership_id, referral_id, child_id),
  told as (
    insert into referrals.event (partnership_id, referral_id, child_id, kind, happened_on, agency_id)
    select k.partnership_id, k.referral_id, k.child_id, 'referred', n.sent_at::date, $3 from named k join new n using (referral_id))
  insert into referrals.request (partnership_id, request_id, referral_id, agency_id, question, asked_by, asked_at, band)
  select partnership_id, platform.uuid_v7(), referral_id, $3, 'What is known?', $2, sent_at, 'green' from new where number % 4 = 0`;

await withTimedHouse('front-door', async ({ url, partnershipId, agencyId, userId, time }) => {
  const before = new Map<string, number>();
  for (const children of CHILDREN) {
    await asOwner(url, async (client) => {
      await fillChildren(client, partnershipId, children);
      if (children === CHILDREN[0])
        await client.query(refer, [partnershipId, userId, agencyId, WAITING, NOW]);
      await client.query('vacuum analyze');
    });
    // Each page of the list, beside what it took with fewer children.
    for (const path of ['/front-door', '/front-door?band=amber', '/front-door?page=100']) {
      const timed = await time(path);
      const isFlat = timed.whole <= (before.get(path) ?? timed.whole) * FLAT;
      const name = `${path} with ${WAITING.toLocaleString('en')} waiting, ${children.toLocaleString('en')} children`;
      report(name, timed, isFlat ? [] : ['NOT FLAT']);
      before.set(path, before.get(path) ?? timed.whole);
    }
  }
});
