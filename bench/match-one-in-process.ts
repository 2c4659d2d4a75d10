import {
  buildIndex,
  chooseFields,
  link,
  makeUpChildren,
  prepare,
  scoreOne,
  type Model,
} from '#practice/matching/index.ts';
import { makeLines, measureAll, type Measured } from './match-one-measure.ts';

const LEARNED_FROM = 6000;

/** Only these are compared: which child a line is about is read again only to count. */
const isCompared = (column: string): boolean => column !== 'row_id' && column !== 'child';

export function learn(): Model {
  const rows = makeUpChildren(1, LEARNED_FROM);
  const choice = chooseFields(undefined, Object.keys(rows[0] ?? {}).filter(isCompared), rows);
  if (typeof choice === 'string') throw new Error(choice);
  const { fields } = choice;
  return link(prepare(rows, fields), fields).model;
}

/** With the engine's own index in the memory of one process. */
export function measureInProcess(size: number, model: Model): Promise<Measured> {
  const lines = makeLines(size);
  const begun = performance.now();
  const index = buildIndex(prepare(lines.kept, model.fields), model);
  const built = (performance.now() - begun) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const how = `index made in ${built.toFixed(1)} s, ${String(memory)} MB held`;
  return measureAll(lines, how, (line) => {
    const [likeliest] = scoreOne(line, index);
    return likeliest === undefined ? undefined : lines.kept[likeliest.row]?.child;
  });
}
