import { placeOn, sideNames, sides, type Scaling, type Side } from '../triangle.ts';

/** Where the three corners are, in the units of the picture. */
const corners = { top: { x: 200, y: 40 }, left: { x: 40, y: 320 }, right: { x: 360, y: 320 } };
export const pictureSize = { width: 400, height: 370 };

const ofSide: Readonly<
  Record<
    Side,
    { from: { x: number; y: number }; to: { x: number; y: number }; label: { x: number; y: number } }
  >
> = {
  'child-needs': { from: corners.left, to: corners.top, label: { x: 60, y: 150 } },
  parenting: { from: corners.top, to: corners.right, label: { x: 340, y: 150 } },
  'family-and-environment': { from: corners.left, to: corners.right, label: { x: 200, y: 362 } },
};

export interface TriangleMark {
  x: number;
  y: number;
  /** What was said on the scale; '–' where nothing was. */
  said: string;
  band: 'low' | 'middle' | 'high' | 'none';
}

/** The triangle of one assessment: a mark for each domain along its side, in the order of the table beside it. */
export function drawTriangle({
  scales,
}: Pick<Scaling, 'scales'>): { side: Side; label: { x: number; y: number }; marks: TriangleMark[] }[] {
  return sideNames.map((side) => {
    const { from, to, label } = ofSide[side];
    const marks = sides[side].map((domain, index) => {
      const at = placeOn(index, sides[side].length);
      const number = scales.get(domain);
      return {
        x: Math.round(from.x + (to.x - from.x) * at),
        y: Math.round(from.y + (to.y - from.y) * at),
        said: number === undefined ? '–' : String(number),
        band: bandOf(number),
      };
    });
    return { side, label, marks };
  });
}

function bandOf(number: number | undefined): TriangleMark['band'] {
  if (number === undefined) return 'none';
  if (number <= 3) return 'low';
  return number <= 6 ? 'middle' : 'high';
}
