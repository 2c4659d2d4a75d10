import { open, type FileHandle } from 'node:fs/promises';
import { shippedCalendar } from '#practice/clocks/index.ts';
import { latestShape, type CensusShape } from './census-writer.ts';
import type { GenerateCensusOptions } from './census-options.ts';
import { generateCensus, type CensusChunk, type CensusTally } from './generate-census.ts';
import { makePerson, peopleHeading, writePerson } from './people-file.ts';
import { SeededRandom } from './seeded-random.ts';

export type GenerateCensusArguments = {
  children: number;
  seed: number;
  /** Path of the XML file to write. */
  out: string;
  shape?: CensusShape;
  /** Three digits; 951, which no authority has, unless told. */
  authorityCode?: string;
  /** `YYYY-MM-DD`; 31 March of the shape's year unless told. */
  referenceDate?: string;
  /** Path of a file of known answers, one JSON object a line. */
  answers?: string;
  /** Path of a CSV file of the children's names, homes and workers. */
  people?: string;
  withProblems?: number;
  changeCensus?: boolean;
};

/** What the command needs of whoever runs it: to be told how far it is, and a way to stop it between two pieces. */
export type GenerateCensusIo = { progress: (soFar: CensusTally) => void; signal?: AbortSignal };

/**
 * Write a made-up return, and beside it its answers and its people if asked for. Each piece is on the disk before the
 * next is made, so that memory stays flat. Gives back the totals; rejects when a file cannot be written, an option
 * cannot be meant (RangeError), or the signal says stop; what was written until then stays.
 */
export async function generateCensusCommand(
  args: GenerateCensusArguments,
  io: GenerateCensusIo,
): Promise<CensusTally> {
  await using xmlFile = await open(args.out, 'w');
  await using answersFile = await openIfAsked(args.answers);
  await using peopleFile = await openIfAsked(args.people);
  const names = new SeededRandom(args.seed);
  await peopleFile?.write(peopleHeading);
  let soFar: CensusTally | null = null;
  for (const chunk of generateCensus(optionsOf(args))) {
    io.signal?.throwIfAborted();
    await xmlFile.write(chunk.xml);
    await answersFile?.write(writeAnswers(chunk));
    await peopleFile?.write(writePeople(chunk, names));
    soFar = chunk.soFar;
    io.progress(soFar);
  }
  if (soFar === null) throw new Error('A return has a top and an end even when it has no children');
  return soFar;
}

function optionsOf(args: GenerateCensusArguments): GenerateCensusOptions {
  const { shape = latestShape, authorityCode = '951', withProblems = 0, changeCensus = false } = args;
  return {
    children: args.children,
    seed: args.seed,
    shape,
    authorityCode,
    withProblems,
    changeCensus,
    referenceDate: args.referenceDate ?? `${String(shape)}-03-31`,
    holidays: shippedCalendar.holidays.map((holiday) => holiday.date),
  };
}

async function openIfAsked(path: string | undefined): Promise<FileHandle | null> {
  return path === undefined ? null : open(path, 'w');
}

function writeAnswers(chunk: CensusChunk): string {
  return chunk.answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
}

function writePeople(chunk: CensusChunk, names: SeededRandom): string {
  const known = chunk.children.filter(({ child }) => child.localId !== '');
  return known.map(({ index, child }) => writePerson(makePerson(names, index, child))).join('');
}
