import type pg from 'pg';
import lines from '../data/matching/forms-of-names.json' with { type: 'json' };

type Owner = Pick<pg.PoolClient, 'query'>;

/** The ways in which a child is asked for, each with how often; every name that is typed holds a slip unless it says otherwise. */
export const ways = [
  { way: 'both names, birth date', often: 30 },
  { way: 'names swapped, day and month swapped', often: 10 },
  { way: 'both names, birth date one figure wrong', often: 10 },
  { way: 'both names, year of birth', often: 15 },
  { way: 'short form of the name, birth date', often: 10 },
  { way: 'both names, old postcode', often: 10 },
  { way: 'family name, birth date', often: 5 },
  { way: 'first name, birth date', often: 5 },
  { way: 'a number without its spaces', often: 5 },
] as const;
export type Way = (typeof ways)[number]['way'];

const beginnings =
  'Ab Al Am Ar Ash Bar Bel Ber Black Bram Bran Bren Bur Cal Car Cas Chad Clay Col Con Cor Cran Dal Dar Den Dun Ed El Em Fair Far Fen Gar Glas Gran Hal Ham Har Hart Hay Hol Hop Ken Kil Lang Lin Llan Mar Mel Mor Nor Old Pem Pen Quar Rad Red Ros San Sel Shaw Stan Sut Tal Tren Tud Wal War Wel Win Wood';
const middles =
  'a bel ber da den der e en er fer gan ger hal in ing ke ken la ley lin ma mer na o ra ri ro sen ta ter ton u vel wen';
const endings =
  'bank beck bourne bridge brook by combe cote croft dale den don field ford gate grave hall ham hurst land leigh ley low man mere more mouth ridge rick sall sby set shaw side son stead stock ston thorpe ton tree wade well wick wold wood worth yard';

const firstNames = [...new Set(lines.join(' ').split(' '))].filter((name) => name.length > 2).toSorted();

/** Fills a partnership with children up to `count` by set-based SQL; the triggers of the product make the index. Common names are common. */
export async function fillChildren(owner: Owner, partnershipId: string, count: number): Promise<void> {
  const { rows } = await owner.query<{ count: number }>(
    'select count(*)::integer as count from children.child where partnership_id = $1',
    [partnershipId],
  );
  const STEP = 25_000;
  for (let from = rows[0]?.count ?? 0; from < count; from += STEP) {
    await owner.query('select setseed($1)', [(from % 999_983) / 1_000_000]);
    await owner.query(fill, [
      partnershipId,
      from + 1,
      Math.min(count, from + STEP),
      beginnings,
      middles,
      endings,
      firstNames,
    ]);
  }
}

// A name's rank is the number of names times chance to the third power: the first of 1,200 first names is that of one child in eleven.
const fill = `
  with given as (select array_agg(initcap(f)) as names from unnest($7::text[]) f),
  part as (select string_to_array($4, ' ') as b, string_to_array($5, ' ') as m, string_to_array($6, ' ') as e),
  drawn as (select n, floor(60000 * power(random(), 3))::integer as family, random() as r, random() as g, random() as double from generate_series($2::integer, $3::integer) n)
  insert into children.child (partnership_id, child_id, local_id, given_name, family_name, birth_date, sex, address, postcode, nhs_number, updated_at)
  select $1, platform.uuid_v7(), 'C' || n, g.names[1 + floor(cardinality(g.names) * power(d.g, 3))::integer],
         p.b[1 + family % cardinality(p.b)] || p.m[1 + family / 61 % cardinality(p.m)] || p.e[1 + family * 7 / 11 % cardinality(p.e)]
           || case when double < 0.05 then '-' || p.b[1 + n % cardinality(p.b)] || p.e[1 + n % 47] else '' end,
         date '2009-01-01' + floor(r * 6500)::integer, 'F', (n % 180 + 1) || ' ' || p.b[1 + n % cardinality(p.b)] || p.e[1 + n / 60 % cardinality(p.e)] || ' Street',
         'ZZ' || n % 97 || ' ' || n % 9 || chr(65 + n % 23) || chr(65 + n / 23 % 23), lpad((n::bigint * 7919 % 9999999967)::text, 10, '9'), now()
    from drawn d cross join given g cross join part p`;

export interface Wanted {
  childId: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  postcode: string;
  nhsNumber: string;
  forms: string[];
}

/** Children to ask for, drawn by chance from the whole. */
export async function drawChildren(
  owner: Owner,
  partnershipId: string,
  count: number,
  seed: number,
): Promise<Wanted[]> {
  const { rows } = await owner.query<Wanted>(
    `with total as (select count(*)::integer as n from children.child where partnership_id = $1),
          number as (select 1 + (hashint4(k + $3) & 2147483647)::bigint % n as number from total, generate_series(1, $2::integer) k)
     select c.child_id as "childId", c.given_name as "givenName", c.family_name as "familyName", c.birth_date::text as "birthDate", c.postcode, c.nhs_number as "nhsNumber",
            children.name_forms(children.plain_name(c.given_name)) as forms
       from number join children.child c on c.partnership_id = $1 and c.local_id = 'C' || number`,
    [partnershipId, count, seed],
  );
  return rows;
}
