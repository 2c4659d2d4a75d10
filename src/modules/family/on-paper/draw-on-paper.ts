import type { DrawnPath, DrawnText, PictureContent } from '#platform/pdf/index.ts';
import type { Ecomap, Strength } from '../ecomap/ecomap.ts';
import type { Genogram, Stroke } from '../genogram/drawn.ts';
import { LETTERS, SIGN, SMALL_LETTERS, WIDEST_TEXT } from '../genogram/measures.ts';

type Drawing = Pick<PictureContent, 'width' | 'height' | 'marks'>;

const INK = '#0b0c0c';
const BLUE = '#0b3d4c';
const SHADE = '#f1f5f7';
const WHITE = '#ffffff';

const dashes: Readonly<Record<Stroke, readonly number[] | undefined>> = {
  solid: undefined,
  dashed: [8, 5],
  dotted: [2, 5],
  'dash-dot': [9, 4, 2, 4],
};
const line = (d: string, rest: Partial<DrawnPath> = {}): DrawnPath => ({ d, stroke: INK, ...rest });
const sign = (d: string): DrawnPath => ({ d, stroke: INK, fill: WHITE });
const text = (given: Partial<DrawnText> & Pick<DrawnText, 'text' | 'x' | 'y'>): DrawnText => ({
  ...{ size: SMALL_LETTERS, isBold: false, most: WIDEST_TEXT, isOnLine: false },
  ...given,
});
const some = (d: string, draw: (d: string) => DrawnPath): DrawnPath[] => (d === '' ? [] : [draw(d)]);

/** The lines and letters of a family tree, as the page has them, for a page of paper. */
export function treeOnPaper({ width, height, ...drawing }: Genogram): Drawing {
  return {
    width,
    height,
    marks: [
      ...some(drawing.household, (d) => ({ d, stroke: BLUE, fill: SHADE, dash: [3, 5] })),
      ...drawing.lines.map(({ d, stroke }) => line(d, { dash: dashes[stroke] })),
      ...some(drawing.strokes, line),
      ...drawing.labels.map((label) => text({ ...label, isOnLine: true })),
      ...drawing.people.flatMap(personOnPaper),
    ],
  };
}

function personOnPaper({ x, middle, outline, inner, cross, lines, person }: Genogram['people'][number]) {
  return [
    sign(outline),
    ...some(inner, sign),
    ...some(cross, line),
    ...(person.inside === ''
      ? []
      : [text({ text: person.inside, x, y: middle + 5, size: 14, most: SIGN, isOnLine: true })]),
    ...lines.map((one) =>
      text({ text: one.text, x, y: one.y, size: one.isName ? LETTERS : SMALL_LETTERS, isBold: one.isName }),
    ),
  ];
}

const widths: Readonly<Record<Strength, number>> = {
  strong: 6,
  ordinary: 2,
  weak: 2,
  stressful: 2,
  broken: 2,
};

/** The same of the map of who is around a child. */
export function mapOnPaper({ width, height, lines, child, nodes }: Ecomap): Drawing {
  return {
    width,
    height,
    marks: [
      ...lines.flatMap(({ d, strength, strokes, arrows }) => [
        line(d, { width: widths[strength], dash: strength === 'weak' ? [6, 6] : undefined }),
        ...some(strokes, line),
        ...some(arrows, (path) => ({ d: path, fill: INK })),
      ]),
      { d: circlePath(child), stroke: BLUE, width: 3, fill: SHADE },
      ...child.lines.map((one) =>
        text({ ...one, x: child.x, size: 14, isBold: true, most: 2 * child.radius }),
      ),
      ...nodes.flatMap((node) => [
        sign(boxPath(node.box, node.tie.isAgency ? 2 : 16)),
        ...node.lines.map((one) =>
          text({
            ...{ text: one.text, x: node.x, y: one.y, isBold: one.isName },
            ...{ size: one.isName ? LETTERS : SMALL_LETTERS, most: node.box.right - node.box.left - 8 },
          }),
        ),
      ]),
    ],
  };
}

function circlePath({ x, y, radius }: Ecomap['child']): string {
  const arc = `${radius} ${radius} 0 1 0`;
  return `M ${x - radius} ${y} a ${arc} ${2 * radius} 0 a ${arc} ${-2 * radius} 0 Z`;
}

function boxPath({ left, right, top, bottom }: Ecomap['nodes'][number]['box'], radius: number): string {
  const round = Math.min(radius, (bottom - top) / 2);
  const corner = (x: number, y: number) => `a ${round} ${round} 0 0 1 ${x} ${y}`;
  const [across, down] = [right - left - 2 * round, bottom - top - 2 * round];
  return [
    `M ${left + round} ${top} h ${across} ${corner(round, round)} v ${down} ${corner(-round, round)}`,
    `h ${-across} ${corner(-round, -round)} v ${-down} ${corner(round, -round)} Z`,
  ].join(' ');
}
