import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import { readDetail } from '../change-details/read-detail.ts';
import type { FactKind, Said } from '../facts/fact.ts';
import { textOf } from '../facts/fact-in-words.ts';
import type { ChildToAdd } from './find-possible.queries.ts';

type ChildRead =
  | { ok: true; child: ChildToAdd; said: { kind: FactKind; said: Said }[] }
  | { ok: false; errors: FieldError[] };

/** Birth and name as on their own forms; numbers only where they were typed. */
export function readChild(visit: Visit): ChildRead {
  const { body } = visit;
  const reads = partsOf(body).map((part) => ({
    ...part,
    read: readDetail({ ...visit, body: { ...part.body, because: 'asked for later' } }, part.kind),
  }));
  const isNamed = isTyped(body, 'givenName') || isTyped(body, 'familyName');
  const mayBeNameless = isTyped(body, 'expectedBirthDate-year') && !isNamed;
  const errors = reads
    .filter(({ kind }) => kind !== 'name' || !mayBeNameless)
    .flatMap(({ read, fields }) =>
      read.ok ? [] : read.errors.map((error) => ({ ...error, field: fields[error.field] ?? error.field })),
    );
  if (errors.length > 0) return { ok: false, errors };
  const said = reads.flatMap(({ kind, read }) => (read.ok ? [{ kind, said: read.answers.said }] : []));
  return { ok: true, child: childFrom(said), said };
}

const isTyped = (body: Body, field: string) => [body[field] ?? ''].flat().join('').trim() !== '';

interface Part {
  kind: FactKind;
  body: Body;
  /** Where the message about a field of the part belongs. */
  fields: Record<string, string>;
}

function partsOf(body: Body): Part[] {
  const numbers = (['nhs', 'upn'] as const).filter((sort) => isTyped(body, sort));
  return [
    { kind: 'name', body: { ...body, kind: 'legal' }, fields: {} },
    { kind: 'birth', body, fields: {} },
    ...numbers.map((sort): Part => ({
      kind: 'identifier',
      body: { value: body[sort], kind: sort },
      fields: { value: sort },
    })),
  ];
}

function childFrom(all: readonly { kind: FactKind; said: Said }[]): ChildToAdd {
  const valueOf = (kind: FactKind, field: string, sort?: string) => {
    const found = all.find(
      (each) => each.kind === kind && (sort === undefined || each.said['kind'] === sort),
    );
    return textOf(found?.said ?? {}, field);
  };
  return {
    givenName: valueOf('name', 'givenName'),
    familyName: valueOf('name', 'familyName'),
    birthDate: valueOf('birth', 'birthDate'),
    expectedBirthDate: valueOf('birth', 'expectedBirthDate'),
    sex: valueOf('birth', 'sex'),
    nhsNumber: valueOf('identifier', 'value', 'nhs'),
    upn: valueOf('identifier', 'value', 'upn'),
  };
}
