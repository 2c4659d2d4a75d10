import type { ComingCase } from '../story-case.ts';

const [llyrId, ifanId] = ['MV78380', 'MV86299'];
const worker = 'Gareth Pennybrook';
const lead = 'Dafydd Llwynogarth';
const school = 'Jacinta Moorcrofton';

/** Half-brothers on a plan again two years after the first. The plan is in the papers, the chronology is not. */
export const llyrAndIfan: ComingCase = {
  children: [llyrId, ifanId],
  criterion: 'c',
  slot: 1,
  bookedBy: lead,
  bookedBefore: 24,
  presenters: [worker, lead, 'Emrys Caradwynfa', school],
  dilemma: `Llŷr and Ifan are half-brothers. Their first plan was short: their mother stopped using drugs, their grandmother moved in, and we closed. Two years later their grandmother is very ill, their mother is using again, and a man who came to the house with her began to send Llŷr messages that no adult should send a child.

The man is gone and police have his telephone. Llŷr is 13 and does what his grandmother did. He cooks, he gets Ifan to school, and he tells us that everything is fine. Ifan says nothing when Llŷr is in the room.

We have written a plan about one man. He could come in because nobody was minding the door, and that is what the first plan was about. We would like somebody to stop us before we write it a third time.`,
  papers: ['plan'],
  toDo: 'Add the chronology of both boys to the papers for the panel.',
  chronology: [
    {
      by: school,
      about: llyrId,
      weeksAgo: 21,
      theme: 'learning',
      significance: 2,
      audience: 'panel',
      what: 'Late on eleven days of twenty, always after Ifan’s own school had opened. He does his homework in the library and does not join the trip money list.',
      childView: '“I’m not late, I’m just second.”',
    },
    {
      by: school,
      about: llyrId,
      weeksAgo: 17,
      theme: 'harm',
      significance: 3,
      audience: 'panel',
      what: 'Llŷr showed his form tutor messages on his telephone from a man of about thirty who had been at his house. They were passed to the police within the hour.',
      childView: '“I only showed you because of Ifan. He’s got a phone now.”',
    },
    {
      by: worker,
      about: llyrId,
      weeksAgo: 3,
      theme: 'family-and-home',
      significance: 3,
      audience: 'panel',
      what: 'Their grandmother was taken into hospital. Llŷr rang the ambulance and went with her. Ifan was with a neighbour until the evening.',
      childView: 'He asked who signs things now.',
    },
    {
      by: worker,
      about: ifanId,
      weeksAgo: 5,
      theme: 'visits-and-contact',
      significance: 2,
      audience: 'team',
      what: 'Walked to the shop with Ifan without his brother. He spoke about his father for the first time.',
      childView: '“If Llŷr goes, I go. Write that down.”',
    },
  ],
};
