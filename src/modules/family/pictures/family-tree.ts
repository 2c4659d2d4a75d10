import type { Visit } from '#platform/web/visit.ts';
import { drawGenogram } from '../genogram/draw-genogram.ts';
import type { Family } from '../genogram/genogram.ts';
import type { Network } from '../network/open-network.ts';
import { describeTree } from './describe-tree.ts';
import { genogramOf } from './genogram-of.ts';

/** What the signs of a picture mean: only those that are in it. */
function signsIn({ people, unions, parents }: Family): string[] {
  const has: Record<string, boolean> = {
    male: people.some(({ sex, isUnborn }) => sex === 'male' && !isUnborn),
    female: people.some(({ sex, isUnborn }) => sex === 'female' && !isUnborn),
    diamond: people.some(({ sex, isUnborn }) => (sex === 'another' || sex === 'not-known') && !isUnborn),
    unborn: people.some(({ isUnborn }) => isUnborn),
    index: true,
    dead: people.some(({ isDead }) => isDead),
    household: people.some(({ livesHere }) => livesHere),
    married: unions.some(({ kind }) => kind === 'married'),
    together: unions.some(({ kind }) => kind === 'together'),
    apart: unions.some(({ kind }) => kind === 'separated' || kind === 'apart'),
    divorced: unions.some(({ kind }) => kind === 'divorced'),
    adopted: parents.some(({ kind }) => kind === 'adopted'),
    fostered: parents.some(({ kind }) => kind === 'fostered'),
  };
  return Object.keys(has).filter((sign) => has[sign]);
}

/** The family tree with its text; undefined while nobody is in it but the child. */
export function familyTree({ words, today }: Pick<Visit, 'words' | 'today'>, network: Network) {
  const family = genogramOf(network, words, today);
  if (family.people.length < 2) return undefined;
  return {
    title: words.t('family.tree.title', { name: network.childName }),
    drawing: drawGenogram(family),
    sentences: describeTree(family, network, words),
    signs: signsIn(family),
  };
}
