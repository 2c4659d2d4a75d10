import type { Weight } from './fonts.ts';

export const colours = { ink: '#0b0c0c', quiet: '#484949', rule: '#b9c8cc', shade: '#eff5f6' } as const;

/** Points. */
export interface TextStyle {
  size: number;
  leading: number;
  weight: Weight;
  colour: string;
}

const style = (size: number, leading: number, weight: Weight, colour: string = colours.ink): TextStyle => ({
  size,
  leading,
  weight,
  colour,
});

export const styles = {
  h1: style(20, 27, 'bold'),
  h2: style(15, 21, 'bold'),
  h3: style(12, 17, 'bold'),
  text: style(10.5, 15, 'regular'),
  term: style(10.5, 15, 'bold'),
  cell: style(9.5, 13, 'regular'),
  head: style(9.5, 13, 'bold'),
  footer: style(8.5, 11, 'regular', colours.quiet),
};
