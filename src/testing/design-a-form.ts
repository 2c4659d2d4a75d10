import type { Answered, Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';

type Fields = Record<string, string | string[]>;

/** A form in the making, by somebody who may. */
export interface Design {
  person: Person;
  /** Of its draft. */
  path: string;
  /** Sends a page of the draft as it was shown, with these boxes written in. */
  save: (address: string, fields: Fields) => Promise<Answered>;
  /** Adds a section, or a question to it; gives its key. */
  addSection: (title: string) => Promise<string>;
  addQuestion: (section: string, kind: string, label: string, fields?: Fields) => Promise<string>;
}

export async function designAForm(
  house: TestHouse,
  title = 'Return home',
  email: string = people.quality,
): Promise<Design> {
  const person = await house.as(email);
  const { location: path = '' } = await person.post('/forms', said('title', title));
  return designOf(person, path);
}

export function designOf(person: Person, path: string): Design {
  const save = async (address: string, fields: Fields) => {
    const { html } = await person.get(path + address);
    const was = /name="was" value="([^"]*)"/.exec(html)?.[1] ?? '';
    const version = /name="version" value="([^"]*)"/.exec(html)?.[1] ?? '';
    return person.post((path + address).split('?')[0] ?? '', { was, version, ...fields });
  };
  const keyOf = ({ location = '' }: Answered) => location.split('#')[1] ?? '';
  return {
    ...{ person, path, save },
    addSection: async (title) =>
      keyOf(await save('/add-section', { ...said('title', title), when: 'always' })),
    addQuestion: async (section, kind, label, fields = {}) => {
      const address = `/sections/${section}/add-question?kind=${kind}`;
      return keyOf(await save(address, { kind, ...said('label', label), when: 'always', ...fields }));
    },
  };
}

/** Words in both languages, as the boxes are called. */
export const said = (name: string, words: string): Record<string, string> => ({
  [`${name}.en`]: words,
  [`${name}.cy`]: `${words} (cy)`,
});

/** Answers to choose from, as the boxes are called, with their points. */
export const options = (
  ...answers: readonly (readonly [label: string, points?: string])[]
): Record<string, string> =>
  Object.assign(
    {},
    ...answers.map(([label, points = ''], index) => ({
      [`option.${index}.en`]: label,
      [`option.${index}.cy`]: `${label} (cy)`,
      [`option.${index}.points`]: points,
    })),
  ) as Record<string, string>;

/** What is kept of a version of a form. */
export async function keptIn(house: TestHouse, path: string): Promise<Record<string, unknown>> {
  const { rows } = await house.owner.query<{ definition: Record<string, unknown> }>(
    'select definition from questionnaires.questionnaire_version where version_id = $1',
    [path.slice(-36)],
  );
  return rows[0]?.definition ?? {};
}
