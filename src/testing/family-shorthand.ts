import type {
  Family,
  GenogramPerson,
  ParentKind,
  Sex,
  UnionKind,
} from '#modules/family/genogram/genogram.ts';

const YEAR = 2026;

const sexes: Readonly<Record<string, Sex>> = {
  M: 'male',
  F: 'female',
  X: 'another',
  U: 'not-known',
};

/**
 * A family in shorthand, three parts with `--` between them, the entries of each with `;`:
 *   people:  'Name M 1985 here', with F, M, X (another) or U (not known), the year or day of birth or '-', then any of
 *            here (lives with the child), index (the child in question), died=2019, unborn, unknown (nobody knows who)
 *   couples: 'Dad = Mum married 2010'
 *   parents: 'Dad, Mum > Ava, Tom', with adopted, fostered or step in front where it is not by birth
 */
export function familyOf(shorthand: string): Family {
  const [people = [], couples = [], parents = []] = shorthand.split('--').map((part) =>
    part
      .split(';')
      .map((entry) => entry.trim().replaceAll(/\s+/g, ' '))
      .filter((entry) => entry !== ''),
  );
  return { people: people.map(personOf), unions: couples.map(unionOf), parents: parents.flatMap(linksOf) };
}

function unionOf(text: string): Family['unions'][number] {
  const [, one = '', other = '', kind = '', from = ''] =
    /^(.+?) = (.+?) ([a-z]+)(?: (\d{4}))?$/.exec(text) ?? [];
  return { one, other, kind: kind as UnionKind, from, label: from };
}

function linksOf(text: string): Family['parents'][number][] {
  const [, kind = 'birth', above = '', below = ''] =
    /^(?:(adopted|fostered|step) )?(.+) > (.+)$/.exec(text) ?? [];
  return above
    .split(', ')
    .flatMap((parent) => below.split(', ').map((child) => ({ parent, child, kind: kind as ParentKind })));
}

function personOf(text: string): GenogramPerson {
  const found = /^(?<id>.+?) (?<sex>[MFXU]) (?<given>\S+) ?(?<rest>.*)$/.exec(text)?.groups;
  const { id = '', sex = '', given = '', rest = '' } = found ?? {};
  const marks = new Set(rest.split(' '));
  const died = /died=(\d{4})/.exec(rest)?.[1] ?? '';
  const born = given.replace(/^-$/, '');
  return {
    id,
    sex: sexes[sex] ?? 'not-known',
    born,
    ...saidOf(id, marks, born, died),
    isUnborn: marks.has('unborn'),
    isDead: died !== '',
    livesHere: marks.has('here'),
    isIndex: marks.has('index'),
    generation: 0,
  };
}

function saidOf(id: string, marks: ReadonlySet<string>, born: string, died: string) {
  if (marks.has('unknown')) return { name: 'Father not known', inside: '?', below: '' };
  if (marks.has('unborn')) return { name: id, inside: '', below: 'due March 2027' };
  return { name: id, inside: ageOf(born, died), below: yearsOf(born, died) };
}

const yearsOf = (born: string, died: string) =>
  [born.slice(0, 4), died].filter((part) => part !== '').join(' to ');

const ageOf = (born: string, died: string) =>
  born === '' ? '' : String(Number(died === '' ? YEAR : died) - Number(born.slice(0, 4)));
