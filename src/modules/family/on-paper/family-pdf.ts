import { createDocument, type PdfDocument } from '#platform/pdf/index.ts';
import type { Words } from '#platform/words/index.ts';
import { standingOn, type NetworkPerson } from '../family.ts';
import type { Network } from '../network/open-network.ts';
import { ecomapPicture } from '../pictures/ecomap-picture.ts';
import { familyTree } from '../pictures/family-tree.ts';
import { sayFactsAsked } from '../say-facts.ts';
import { sayRelationship } from '../say-person.ts';
import { listRisks, sayName, saySummary } from '../say-summary.ts';
import { mapOnPaper, treeOnPaper } from './draw-on-paper.ts';

export interface FamilyToPrint {
  /** One for each child the paper is about: 'Ffion Prys, 7 years', and everybody around them. */
  families: readonly { label: string; network: Network }[];
  /** Whom the paper is for, as the line below its title says it. */
  audience: string;
  today: string;
  madeAt: Date;
  /** Whom it was made for, on the foot of every page. */
  madeFor: string;
}

/** The family and network of children on paper: what must be known first, the pictures, the same in words, and everybody with what is said of them. */
export async function writeFamilyPdf(words: Words, given: FamilyToPrint): Promise<Buffer> {
  const labels = given.families.map(({ label }) => label);
  const title = words.t('family.pdf.title', { label: words.list(labels) });
  const document = createDocument({
    language: words.language,
    title,
    author: 'Teamaround',
    subject: words.t('children.tab.family'),
    madeAt: given.madeAt,
    madeFor: given.madeFor,
    layout: 'landscape',
  });
  document.heading(1, title);
  document.paragraph(given.audience);
  for (const { label, network } of given.families) {
    const isOnly = given.families.length === 1;
    if (!isOnly) document.heading(2, label);
    drawFamily(document, words, network, { today: given.today, level: isOnly ? 2 : 3 });
  }
  return document.finish();
}

interface Drawn {
  today: string;
  level: 2 | 3;
}

function drawFamily(document: PdfDocument, words: Words, network: Network, { today, level }: Drawn): void {
  for (const sentence of firstSentences(words, network, today)) document.paragraph(sentence);
  if (network.people.length === 0) return document.paragraph(`${words.t('family.none')}.`);
  document.definitions(
    saySummary(words, network, today).map(({ label, missing, people }) => [
      label,
      missing || people.join('; '),
    ]),
  );
  drawTree(document, words, network, { today, level });
  drawMap(document, words, network, { today, level });
  drawPeople(document, words, network, today);
}

/** The father who is missing and the risks, as on the page: before everything else. */
function firstSentences(words: Words, network: Network, today: string): string[] {
  const { fatherState, fatherAnswer } = network;
  const father =
    fatherAnswer === undefined || fatherState !== 'explained'
      ? []
      : [
          words.t('family.father.explained', {
            reason: words.t(`family.father.reason.${fatherAnswer.reason}`),
          }),
          ...(fatherAnswer.note === '' ? [] : [fatherAnswer.note]),
        ];
  return [
    ...(fatherState === 'silent' ? [words.t('family.pdf.silent')] : father),
    ...listRisks(words, network, today).map((risk) => words.t('family.risk.of', risk)),
  ];
}

function drawTree(document: PdfDocument, words: Words, network: Network, { today, level }: Drawn): void {
  const tree = familyTree({ words, today }, network);
  if (tree === undefined) return;
  const { title, drawing, sentences, signs } = tree;
  document.picture(level, { title, alt: words.t('family.pdf.alt', { title }), ...treeOnPaper(drawing) });
  drawWords(document, words, 'family.tree.words', sentences);
  drawWords(
    document,
    words,
    'family.signs',
    signs.map((sign) => words.t(`family.sign.${sign}`)),
  );
}

function drawMap(document: PdfDocument, words: Words, network: Network, { today, level }: Drawn): void {
  const map = ecomapPicture({ words, today }, network);
  if (map === undefined) return;
  const { title, drawing, sentences, signs } = map;
  document.picture(level, { title, alt: words.t('family.pdf.alt', { title }), ...mapOnPaper(drawing) });
  drawWords(document, words, 'family.ecomap.words', sentences);
  drawWords(document, words, 'family.signs', [
    ...signs.map((sign) => words.t(`family.sign.tie.${sign}`)),
    ...['arrow', 'corners'].map((sign) => words.t(`family.sign.${sign}`)),
  ]);
}

function drawWords(document: PdfDocument, words: Words, lead: string, sentences: readonly string[]): void {
  document.paragraph(`${words.t(lead)}:`);
  document.list(sentences);
}

/** Those who are there today, and those who were before, each with everything that is said of them. */
function drawPeople(document: PdfDocument, words: Words, { people }: Network, today: string): void {
  const standing = standingOn(people, today);
  const ended = people.filter((person) => !standing.includes(person));
  for (const [key, group] of [
    ['family.people', standing],
    ['family.ended', ended],
  ] as const) {
    if (group.length === 0) continue;
    document.table({
      caption: words.t(key, { count: group.length }),
      head: ['name', 'relationship', 'said'].map((column) => words.t(`family.pdf.${column}`)),
      rows: group.map((person) => rowOf(words, person)),
    });
  }
}

function rowOf(words: Words, person: NetworkPerson): string[] {
  const facts = sayFactsAsked(words, person).map(({ label, text }) =>
    words.t('family.pdf.fact', { label, text }),
  );
  return [sayName(words, person), sayRelationship(words, person), facts.join('; ')];
}
