import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childOf, fileOf } from '#modules/imports/census/samples/write-census.ts';
import { returnAt } from '#modules/imports/census/samples/write-return.ts';
import type { WordParams } from '#platform/words/index.ts';
import { people } from '#testing/people.ts';
import { loadAllOfIt } from './act-load-a-return.ts';
import type { Actor, Reading } from './actor.ts';
import { openStage, type Stage } from './stage.ts';

const folder = new URL('../src/modules/imports/census/samples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.xml'));
const sample = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const good = returnAt('2026-11-20', childOf('NEW-1'));
const cutOff = good.slice(0, -40);
const otherAuthority = (found: string) => ['other-authority', { found, expected: '951' }] as const;

/** What is uploaded, and the end of the word `imports.file.…` that says why it is refused. */
const refused: [string, string, string, WordParams?][] = [
  ...samples.map((name): [string, string, string, WordParams?] => [
    name,
    sample(name),
    ...otherAuthority(name === 'fake_CIN_data.xml' ? '975' : '201'),
  ]),
  ['no XML', 'local_id,name\n1,2\n', 'not-xml'],
  ['cut off', cutOff, 'cut-off', { line: cutOff.split('\n').length }],
  ['with entities', good.replace('WBRI', '&made;'), 'entities'],
  [
    'of another collection',
    good.replace('<Collection>CIN', '<Collection>CLA'),
    'other-collection',
    { collection: 'CLA' },
  ],
  ['of another authority', good.replace('<LEA>951', '<LEA>201'), ...otherAuthority('201')],
  ['without a header', fileOf(childOf('NEW-1'), ''), 'no-header'],
  ['empty', '', 'empty'],
];

const manners: [string, Reading][] = [
  ['in English', { width: 1280, javaScript: true, language: 'en' }],
  ['in Welsh, on a phone without JavaScript', { width: 375, javaScript: false, language: 'cy' }],
];

describe.each(manners)('a file that is no use %s', (_how, reading) => {
  let stage: Stage;
  let actor: Actor;
  beforeAll(async () => {
    stage = await openStage(reading);
    actor = await stage.enter(people.coordinator);
  });
  afterAll(async () => {
    await actor.leave();
    await stage.close();
  });

  it.each(refused)('%s: says why, and nothing is stored', async (_what, text, code, params) => {
    const before = await whatIsStored(stage);
    await upload(text);
    await actor.reads(actor.t('imports.stopped.refused'));
    await actor.reads(actor.t(`imports.file.${code}`, params));
    await actor.reads(actor.t('imports.stopped.why.refused'));
    expect(await whatIsStored(stage)).toEqual(before);
  });

  it.each(samples)(
    '%s as a return of this authority: shows what it would do, and stores nothing',
    async (name) => {
      const before = await whatIsStored(stage);
      await upload(sample(name).replace(/<LEA>\d+/, '<LEA>951'));
      await actor.reads(actor.t('imports.nothing-stored'));
      if (name === 'fake_CIN_data.xml') await actor.reads(actor.t('imports.rule.no-plans'));
      await actor.open('/imports');
      await actor.reads(actor.t('imports.state.checked'));
      expect(await whatIsStored(stage)).toEqual(before);
    },
  );

  it('the same one twice: says that nothing will change', async () => {
    await upload(good);
    await loadAllOfIt(stage, actor);
    const before = await whatIsStored(stage);
    await upload(good);
    await actor.reads(actor.t('imports.note.same-file', { date: actor.words.date('2026-11-21') }));
    await actor.press('imports.confirm.leave');
    await actor.reads(actor.t('imports.stopped.why.cancelled'));
    expect(await whatIsStored(stage)).toEqual(before);
  });

  async function upload(text: string): Promise<void> {
    await actor.page.goto('/imports/new');
    await actor.chooseFile('imports.new.file', {
      name: 'return.xml',
      mimeType: 'text/xml',
      buffer: Buffer.from(text),
    });
    await actor.press('imports.new.button');
    const address = new URL(actor.page.url()).pathname;
    await stage.house.runQueue();
    await actor.open(address);
  }
});

/** Children, their plans and episodes, and when anything of a child last changed. */
async function whatIsStored({ house }: Stage): Promise<unknown> {
  const { rows } = await house.owner.query(
    `select (select count(*) from children.child) as children, (select max(updated_at) from children.child) as changed,
            (select count(*) from plans.plan) as plans, (select count(*) from plans.episode) as episodes`,
  );
  return rows[0];
}
