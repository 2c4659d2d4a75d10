import { textWidth } from '#platform/charts/letter-widths.ts';
import { sortFamily, type SortedFamily } from './couples.ts';
import type { DrawnPerson, Genogram } from './drawn.ts';
import { findGenerations } from './generations.ts';
import type { Family } from './genogram.ts';
import { findHeights, type Heights } from './heights.ts';
import { coverHousehold } from './household-line.ts';
import { improveOrder } from './improve-order.ts';
import { HOUSE, LETTERS, LINE, MARGIN, NARROWEST, SIGN, SMALL_LETTERS, UNDER_SIGN } from './measures.ts';
import { outlineOf, roundedPath } from './outline.ts';
import { findChains } from './partner-chains.ts';
import { placeAcross } from './place-across.ts';
import { planHangs, planLoose, planOverLines } from './plan-lines.ts';
import { routeChildren, routeCouples, routeLoose } from './route-lines.ts';
import { orderRows, type Rows } from './row-order.ts';
import { crossPath, signPath } from './signs.ts';
import { Floor, heightOf, linesUnder, type Stand } from './stand.ts';
import { markCouples } from './mark-couples.ts';

/**
 * Draws a family tree: who stands where, and every line, in pixels. The same family is drawn the same way each time. Nobody is drawn twice;
 * links to people who are not given are left out.
 */
export function drawGenogram(given: Family): Genogram {
  const family = sortFamily(given);
  const floor = setFloor(family);
  const overLines = planOverLines(family, floor);
  const [hangs, loose] = [planHangs(family, floor), planLoose(family, floor, overLines)];
  const heights = findHeights(floor, hangs, loose, overLines);
  const lines = [
    ...routeCouples(family, floor, heights, overLines),
    ...routeChildren(floor, heights, hangs),
    ...routeLoose(heights, loose),
  ];
  const people = [...floor.stands.values()].map((stand) => drawPerson(stand, heights));
  const loops = outlineOf(coverHousehold(floor, heights));
  const right = Math.max(
    0,
    ...people.map(({ box }) => box.right),
    ...lines.flatMap(({ parts }) => parts.flat().map(({ x }) => x)),
  );
  return {
    width: Math.ceil(right + MARGIN + HOUSE),
    height: Math.ceil(heights.whole),
    people,
    lines,
    ...markCouples(family, lines),
    household: loops.map((loop) => roundedPath(loop, 10)).join(' '),
    householdLoops: loops,
  };
}

function setFloor(family: SortedFamily): Floor {
  const generations = findGenerations(family);
  const chains = findChains(family, generations);
  const rows: Rows = improveOrder(family, orderRows(family, generations, chains), chains);
  const people = new Map(family.people.map((person) => [person.id, person]));
  const under = new Map(family.people.map((person) => [person.id, linesUnder(person)]));
  const widths = new Map([...under].map(([id, lines]) => [id, widthOf(lines)]));
  const across = placeAcross(family, rows, widths);
  const edges = family.people.map(({ id }) => (across.get(id) ?? 0) - (widths.get(id) ?? 0) / 2);
  const shift = MARGIN + HOUSE - (edges.length === 0 ? 0 : Math.min(...edges));
  const stands = rows.flatMap((row, number) =>
    row.map((id, index): [string, Stand] => {
      const person = people.get(id);
      if (person === undefined) throw new Error(`nobody is called ${id}`);
      const x = Math.round(((across.get(id) ?? 0) + shift) * 2) / 2;
      return [
        id,
        { person, row: number, index, x, width: widths.get(id) ?? SIGN, lines: under.get(id) ?? [] },
      ];
    }),
  );
  return new Floor(rows, new Map(stands));
}

function widthOf(lines: Stand['lines']): number {
  const widths = lines.map(({ text, isName }) => textWidth(text, isName ? LETTERS : SMALL_LETTERS, isName));
  return Math.ceil(Math.max(NARROWEST, ...widths));
}

function drawPerson({ person, row, x, width, lines }: Stand, heights: Heights): DrawnPerson {
  const top = heights.top(row);
  return {
    id: person.id,
    person,
    row,
    x,
    box: { left: x - width / 2, right: x + width / 2, top, bottom: top + heightOf(lines.length) },
    middle: top + SIGN / 2,
    outline: signPath(person, x, top),
    inner: person.isIndex ? signPath(person, x, top, 5) : '',
    cross: person.isDead ? crossPath(person, x, top) : '',
    lines: lines.map((line, at) => ({ ...line, y: top + SIGN + UNDER_SIGN + LINE * (at + 1) - 4 })),
  };
}
