import { readDate } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { levels, limitUnits, type AgreedStage, type Procedure, type Theme } from '../procedure/procedure.ts';

/** As many stages as the form has room for. */
export const MOST_STAGES = 6;

export type Typed = Omit<Procedure, 'own'> & { source: string; effectiveFrom: string };

const short = z.string().trim().min(1).max(100);
const stageShape = z.object({
  level: z.enum(levels),
  name: z.object({ en: short, cy: short }),
  limit: z.union([
    z.object({ unit: z.literal('no-limit'), amount: z.unknown().transform(() => 0) }),
    z.object({ unit: z.enum(limitUnits), amount: z.coerce.number().int().min(1).max(400) }),
  ]),
});

/** What was typed, or what is wrong with it: each message stands beside its box. */
export function readProcedureForm(visit: Visit): { typed: Typed } | { errors: FieldError[] } {
  const { body, words } = visit;
  const read = {
    stages: readStages(body),
    themes: readThemes(body),
    source: z.string().trim().min(1).max(500).safeParse(body['source']).data,
    atRiskHours: z.coerce.number().int().min(1).max(168).safeParse(body['hours']).data,
    effectiveFrom: readDate(body, 'from') ?? undefined,
  };
  const { stages, themes, source, atRiskHours, effectiveFrom } = read;
  const wrong = [whatIsWrong(read, visit), ...wrongStage(stages)].flat();
  const errors = wrong.map(({ field, key, number = 0 }) => ({
    field,
    message: words.t(`escalations.procedure.${key}`, { number }),
  }));
  if (errors.length > 0 || 'error' in stages) return { errors };
  if (
    themes === undefined ||
    source === undefined ||
    atRiskHours === undefined ||
    effectiveFrom === undefined
  )
    return { errors };
  return { typed: { stages: stages.read, themes, source, atRiskHours, effectiveFrom } };
}

interface Wrong {
  field: string;
  key: string;
  number?: number;
}

function whatIsWrong(
  read: { [Name in keyof Omit<Typed, 'stages'>]: Typed[Name] | undefined },
  { body, today }: Pick<Visit, 'body' | 'today'>,
): Wrong[] {
  const missing = {
    effectiveFrom: 'from',
    source: 'source',
    atRiskHours: 'hours',
    themes: 'themes',
  } as const;
  const isPast = read.effectiveFrom !== undefined && read.effectiveFrom < today;
  const boxOf = (field: string) => (field === 'themes' ? 'themesEn' : field);
  const isTooLong =
    read.source === undefined && typeof body['source'] === 'string' && body['source'].trim() !== '';
  return [
    ...Object.entries(missing)
      .filter(([name]) => read[name as keyof typeof missing] === undefined)
      .map(([name, field]) => ({
        field: boxOf(field),
        key: name === 'source' && isTooLong ? 'source.tooLong' : `${field}.needed`,
      })),
    ...(isPast ? [{ field: 'from', key: 'from.past' }] : []),
  ];
}

const wrongStage = (stages: Stages): Wrong[] =>
  'read' in stages
    ? []
    : stages.number === undefined
      ? [{ field: 'stage-1-nameEn', key: 'stages.needed' }]
      : [{ field: `stage-${stages.number}-nameEn`, key: 'stage.incomplete', number: stages.number }];

type Stages = { read: [AgreedStage, ...AgreedStage[]] } | { error: true; number?: number };

/** Stages end at the first without a name. The last is the independent chair's, and no other. */
function readStages(body: Body): Stages {
  const read: AgreedStage[] = [];
  for (let number = 1; number <= MOST_STAGES; number++) {
    const box = (name: string) => body[`stage-${number}-${name}`];
    if (!box('nameEn') && !box('nameCy')) break;
    const stage = stageShape.safeParse({
      level: box('level'),
      name: { en: box('nameEn'), cy: box('nameCy') },
      limit: { unit: box('unit'), amount: box('amount') },
    });
    if (!stage.success) return { error: true, number };
    read.push(stage.data);
  }
  const [first, ...others] = read;
  const chaired = read.filter(({ level }) => level === 'independent-chair');
  const isWhole = others.length > 0 && chaired.length === 1 && others.at(-1)?.level === 'independent-chair';
  return first === undefined || !isWhole ? { error: true } : { read: [first, ...others] };
}

/** The same theme in both languages, line by line. Its key is made of the English, so that it stays the same while its name does. */
function readThemes(body: Body): Theme[] | undefined {
  const linesOf = (name: string) =>
    String(body[name] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const [english, welsh] = [linesOf('themesEn'), linesOf('themesCy')];
  const isTooLong = [...english, ...welsh].some((line) => line.length > 100);
  if (english.length < 1 || english.length > 40 || english.length !== welsh.length || isTooLong)
    return undefined;
  return english.map((en, index) => ({ key: keyOf(en), en, cy: welsh[index] ?? en }));
}

const keyOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
