import { typedIn } from '#platform/web/forms.ts';
import type { Body } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import type { Typed } from './read-fields.ts';

/** What a page of the set-up may have in its boxes, beside what tells the boxes apart. */
const boxes = [
  /^(title|lead|label|help|fromLabel|toLabel)\.(en|cy)$/,
  /^(isRequired|most|hasOther|points\.(yes|no)|from|to|places|counts|mayBeAfterToday|mostRows|signOff|when)$/,
  /^when\.[a-z0-9-]+$/,
  /^(option|column|band)\.\d{1,2}\.(en|cy|points|helpEn|helpCy|kind|answersEn|answersCy|from|adviceEn|adviceCy)$/,
];

/** The boxes of a page in which two people wrote different things, each with what it is called. */
export function sayParts(words: Words, theirs: Typed, body: Body) {
  const yours = typedIn(body);
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(yours)])].filter((name) =>
    boxes.some((box) => box.test(name)),
  );
  return names
    .map((name) => ({
      label: sayBox(words, name),
      theirs: inWords(theirs[name]),
      yours: inWords(yours[name]),
    }))
    .filter((field) => field.theirs !== field.yours);
}

const inWords = (value: string | readonly string[] | undefined): string =>
  (typeof value === 'string' ? value : (value ?? []).join(', ')).trim();

/** 'option.0.helpCy' is 'Answer 1, help, in Welsh'. */
function sayBox(words: Words, name: string): string {
  const [, list, index, part = ''] = /^(option|column|band)\.(\d+)\.(\w+)$/.exec(name) ?? [];
  if (list !== undefined)
    return [
      words.t(`forms.place.one.${list}s`, { number: Number(index) + 1 }),
      ...sayBoxOfRow(words, part),
    ].join(', ');
  if (name.startsWith('when')) return words.t('forms.place.showWhen');
  const [box = '', language] = name.split('.');
  const said = words.t(`forms.box.${box}`);
  return language === 'en' || language === 'cy' ? `${said}, ${words.t(`forms.place.in.${language}`)}` : said;
}

function sayBoxOfRow(words: Words, box: string): string[] {
  const [, part = '', language] = /^(\w*?)(en|cy|En|Cy)?$/.exec(box) ?? [];
  return [
    ...(part === '' ? [] : [words.t(`forms.box.${part}`)]),
    ...(language === undefined ? [] : [words.t(`forms.place.in.${language.toLowerCase()}`)]),
  ];
}
