import { isNeed, isServiceState, type Need, type ServiceState } from '#modules/directory/index.ts';

/** A made-up service, from a line: name | who offers it | needs | ages | areas | how it is, weeks | days since confirmed | what | how | Welsh … */
export interface StoryService {
  name: string;
  organisation: string;
  needs: Need[];
  ages: [number | null, number | null];
  /** None: for the whole area. */
  areas: string[];
  state: ServiceState;
  waitWeeks: number | null;
  daysAgo: number;
  about: string;
  howTo: string;
  nameCy: string;
  aboutCy: string;
  howToCy: string;
}

export const storyServices = (lines: string): StoryService[] => lines.trim().split('\n').map(readLine);

function readLine(line: string): StoryService {
  const cells = line.split(' | ');
  const at = (column: number) => cells[column] ?? '';
  const [state = '', weeks = ''] = at(5).split(' ');
  if (!isServiceState(state)) throw new Error(`${at(0)} is ${state}`);
  const [least = '', most = ''] = at(3).split('-');
  return {
    ...{ name: at(0), organisation: at(1), about: at(7), howTo: at(8) },
    ...{ nameCy: at(9), aboutCy: at(10), howToCy: at(11), state },
    needs: at(2).split(' ').filter(isNeed),
    ages: [numberOf(least), numberOf(most)],
    areas: at(4) === 'all' ? [] : at(4).split(', '),
    waitWeeks: numberOf(weeks),
    daysAgo: Number(at(6)),
  };
}

const numberOf = (text: string) => (text === '' ? null : Number(text));
