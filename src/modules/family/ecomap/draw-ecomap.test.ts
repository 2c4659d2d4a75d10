import { describe, expect, it } from 'vitest';
import { drawEcomap } from './draw-ecomap.ts';
import { directions, strengths, type EcomapNode, type Tie } from './ecomap.ts';

const ties = (count: number): Tie[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `t${at}`,
    name: at % 3 === 0 ? 'Marlowe Vale Community Football Club Under Twelves' : `Person ${at}`,
    what: at % 3 === 0 ? 'club' : 'grandmother',
    isAgency: at % 3 === 0,
    strength: strengths[at % strengths.length]!,
    direction: directions[at % directions.length]!,
  }));

const overlap = ({ box: one }: EcomapNode, { box: other }: EcomapNode) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const goesThrough = (from: { x: number; y: number }, to: { x: number; y: number }, { box }: EcomapNode) =>
  Array.from({ length: 101 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / 100,
    y: from.y + ((to.y - from.y) * at) / 100,
  })).some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);

describe('the map of who is around a child', () => {
  it.each([0, 1, 2, 3, 7, 14, 15, 25, 40])(
    'holds %i people and agencies, none on another, no line over another',
    (count) => {
      const drawn = drawEcomap('Megan', ties(count));
      expect(drawn.nodes.map(({ id }) => id).toSorted()).toEqual(
        ties(count)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(drawn.lines).toHaveLength(count);
      for (const [at, node] of drawn.nodes.entries()) {
        expect(drawn.nodes.slice(at + 1).filter((other) => overlap(node, other))).toEqual([]);
        const line = drawn.lines.find(({ id }) => id === node.id)!;
        expect(
          drawn.nodes.filter((other) => other !== node && goesThrough(line.from, line.to, other)),
        ).toEqual([]);
        expect(node.box.left).toBeGreaterThanOrEqual(0);
        expect(node.box.bottom).toBeLessThanOrEqual(drawn.height);
      }
    },
  );

  it('says each strength and direction in its own way', () => {
    const one = (tie: Partial<Tie>) => drawEcomap('Megan', [{ ...ties(1)[0]!, ...tie }]).lines[0]!;
    expect(one({ strength: 'broken' }).d.match(/M/g)).toHaveLength(2);
    expect(one({ strength: 'strong' }).d.match(/M/g)).toHaveLength(1);
    expect(one({ strength: 'stressful' }).strokes).not.toBe('');
    expect(one({ strength: 'weak' }).strokes).toBe('');
    expect(one({ direction: 'both' }).arrows.match(/Z/g)).toHaveLength(2);
    expect(one({ direction: 'to-child' }).arrows).not.toEqual(one({ direction: 'from-child' }).arrows);
    expect(one({ direction: 'none' }).arrows).toBe('');
  });
});
