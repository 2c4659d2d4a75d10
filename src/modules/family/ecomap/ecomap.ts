/**
 * Who and what is around a child, and how strong each tie is: Hartman, Diagrammatic assessment of family relationships (Social Casework,
 * 1978). A thick line is strong, a dashed one weak, one with small strokes across is stressful, one that is cut is broken; an arrow says
 * where the energy goes.
 */
export const strengths = ['strong', 'ordinary', 'weak', 'stressful', 'broken'] as const;
export type Strength = (typeof strengths)[number];

export const directions = ['to-child', 'from-child', 'both', 'none'] as const;
export type Direction = (typeof directions)[number];

export interface Tie {
  id: string;
  name: string;
  /** 'Grandmother', 'School': what they are to the child. */
  what: string;
  isAgency: boolean;
  strength: Strength;
  direction: Direction;
}

export interface EcomapNode {
  id: string;
  tie: Tie;
  x: number;
  y: number;
  box: { left: number; right: number; top: number; bottom: number };
  lines: { text: string; isName: boolean; y: number }[];
}

export interface Ecomap {
  width: number;
  height: number;
  child: { x: number; y: number; radius: number; lines: { text: string; y: number }[] };
  nodes: EcomapNode[];
  lines: {
    id: string;
    strength: Strength;
    d: string;
    strokes: string;
    arrows: string;
    from: Spot;
    to: Spot;
  }[];
}

export interface Spot {
  x: number;
  y: number;
}
