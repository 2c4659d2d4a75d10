import { parseArgs } from 'node:util';
import { writeCsv } from '#platform/csv/index.ts';
import {
  chooseFields,
  link,
  makeUpChildren,
  prepare,
  type FieldChoice,
  type ListRow,
} from '#practice/matching/index.ts';
import { countTruth, evaluate, type Evaluation } from './matching-evaluation.ts';
import { readColumnsFile, readList, Refused } from './matching-files.ts';

/*
 * How well and how fast rows of lists that are the same person are found. Truth is a column of the file that the engine is never given: it is
 * taken out before anything is compared, and read again only to count.
 */
const HELP = `npm run bench:matching -- --left A.csv [--right B.csv] [--columns columns.json] --truth COLUMN

  --left FILE            a CSV with a heading line; alone, rows that are the same person are looked for inside it
  --right FILE           a second CSV: rows of it that are the same person as rows of the first
  --columns FILE         what the columns hold, either way:
                           [ { "column": "first_name", "kind": "given-name" }, … ]
                           { "first_name": "given-name", "dob": "date-of-birth", "rec_id": "id", "notes": "ignored" }
                         kinds: given-name, family-name, full-name, date-of-birth, postcode, street, house-number, place,
                         birth-place, region, address (all in one cell), identifier, sex, phone, email, occupation, text,
                         category, id (the list's own number of the row), ignored. Columns not named are ignored. A kind left
                         empty or not known is worked out from the column's name and content; so are all without this file.
  --truth COLUMN         rows with the same value here are the same person; rows with none are nobody else's
  --truth-pattern REGEX  takes the first group of this out of the truth column: 'rec-(\\d+)-' for FEBRL's rec_id
  --one-to-one           neither of the two lists holds anybody twice
  --json                 the result as JSON

  --make-up N --seed S   measures nothing: prints N lines of agencies' lists about made-up children, with the truth in "child"
`;

const OPTIONS = {
  left: { type: 'string' },
  right: { type: 'string' },
  columns: { type: 'string' },
  truth: { type: 'string' },
  'truth-pattern': { type: 'string' },
  'one-to-one': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'make-up': { type: 'string' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
} as const;

interface Asked {
  left: string;
  right: string | undefined;
  columns: string | undefined;
  truth: string;
  pattern: string | undefined;
  isOneToOne: boolean;
  isJson: boolean;
}

function main(): void {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    if (values.help) process.stdout.write(HELP);
    else if (values['make-up'] !== undefined) printMadeUp(values['make-up'], values.seed);
    else run(readAsked());
  } catch (fault) {
    const isRefused = fault instanceof Refused || (fault instanceof Error && 'code' in fault);
    if (!isRefused) throw fault;
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 1;
  }
}

function printMadeUp(count: string, seed: string): void {
  const [rows, from] = [Number(count), Number(seed)];
  if (!Number.isInteger(rows) || rows < 1 || !Number.isInteger(from)) {
    throw new Refused('Say how many lines as a whole number from 1, and the seed as a whole number.');
  }
  const made = makeUpChildren(from, rows);
  const columns = Object.keys(made[0] ?? {}) as (keyof (typeof made)[number])[];
  process.stdout.write(
    writeCsv(made, { columns: columns.map((heading) => ({ heading, value: (row) => row[heading] })) }),
  );
}

function readAsked(): Asked {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.left === undefined) throw new Refused('Say which file: --left FILE.csv. --help shows all.');
  if (values.truth === undefined) throw new Refused('Say which column holds the truth: --truth COLUMN.');
  return {
    left: values.left,
    right: values.right,
    columns: values.columns,
    truth: values.truth,
    pattern: values['truth-pattern'],
    isOneToOne: values['one-to-one'],
    isJson: values.json,
  };
}

function run(asked: Asked): void {
  const left = readList(asked.left);
  const right = asked.right === undefined ? undefined : readList(asked.right);
  const truth = takeTruth(asked, left, right);
  const begun = performance.now();
  const choice = choose(asked, left, right);
  const table = prepare(left, choice.fields, right);
  const { pairs, model, compared } = link(table, choice.fields, { isOneToOne: asked.isOneToOne });
  const seconds = (performance.now() - begun) / 1000;
  const truePairs = countTruth(truth, table.leftSize);
  const result = evaluate(pairs, truth, truePairs, model.thresholds.same);
  const memory = process.resourceUsage().maxRSS / 1024;
  if (asked.isJson) {
    const whole = {
      rows: table.size,
      fields: choice.fields,
      id: choice.id,
      inferred: choice.inferred,
      compared,
      ...result,
      seconds,
      memory,
    };
    process.stdout.write(`${JSON.stringify(whole)}\n`);
  } else {
    sayChoice(choice);
    sayResult(result, { rows: table.size, compared, seconds, memory });
  }
}

/** The truth of each row, which no row holds afterwards. */
function takeTruth(asked: Asked, left: ListRow[], right: ListRow[] | undefined): string[] {
  const pattern = asked.pattern === undefined ? undefined : new RegExp(asked.pattern);
  return [
    ...takeFrom(left, asked.left, asked.truth, pattern),
    ...(right === undefined ? [] : takeFrom(right, asked.right ?? '', asked.truth, pattern)),
  ];
}

function takeFrom(rows: ListRow[], file: string, column: string, pattern: RegExp | undefined): string[] {
  if (rows.length > 0 && !Object.hasOwn(rows[0] ?? {}, column)) {
    const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
    throw new Refused(
      `${file} has no column "${column}" for the truth. Its columns are ${columns.join(', ')}.`,
    );
  }
  const truth = rows.map((row) => {
    const value = (row[column] ?? '').trim();
    return pattern === undefined ? value : (pattern.exec(value)?.[1] ?? '');
  });
  if (truth.every((value) => value === ''))
    throw new Refused(`In ${file} no row has a truth in "${column}".`);
  rows.forEach((row, at) => {
    rows[at] = Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));
  });
  return truth;
}

function choose(asked: Asked, left: readonly ListRow[], right: readonly ListRow[] | undefined): FieldChoice {
  const columns = Object.keys(left[0] ?? {});
  const inBoth =
    right === undefined ? columns : columns.filter((column) => Object.hasOwn(right[0] ?? {}, column));
  const said = asked.columns === undefined ? undefined : readColumnsFile(asked.columns, asked.truth);
  const choice = chooseFields(said, inBoth, left.slice(0, 5000));
  if (typeof choice === 'string') throw new Refused(choice);
  return choice;
}

function sayChoice({ fields, id, inferred, ignored }: FieldChoice): void {
  const say = (some: FieldChoice['fields']) =>
    some.map(({ column, kind }) => `${column} (${kind})`).join(', ');
  write(`compared   ${say(fields)}`);
  if (inferred.length > 0) write(`worked out ${say(inferred)}`);
  if (ignored.length > 0) write(`ignored    ${ignored.join(', ')}`);
  if (id !== undefined) write(`row number ${id}`);
}

interface Cost {
  rows: number;
  compared: number;
  seconds: number;
  memory: number;
}

function sayResult(
  { truePairs, atThresholds, best, same }: Evaluation,
  { rows, compared, seconds, memory }: Cost,
): void {
  write(`${rows} rows, ${truePairs} true pairs, ${compared} pairs compared\n`);
  write('threshold     pairs  precision   recall       F1');
  for (const at of atThresholds) write(sayLine(String(at.threshold), at));
  write(sayLine('best', best));
  write(sayLine('"same"', same));
  write(
    `\nbest F1 ${best.f1.toFixed(5)} at ${best.threshold.toFixed(2)}; "same" from ${same.threshold.toFixed(2)} (log2 of the odds)`,
  );
  write(`${seconds.toFixed(2)} s including learning; ${Math.round(memory)} MB at most`);
}

function sayLine(name: string, { pairs, precision, recall, f1 }: Evaluation['best']): string {
  const share = (value: number) => value.toFixed(5).padStart(9);
  return `${name.padStart(9)} ${String(pairs).padStart(9)}  ${share(precision)} ${share(recall)} ${share(f1)}`;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
