import type { ComingCase } from '../story-case.ts';

const obinnaId = 'MV41676';
const worker = 'Rashid Calderwala';
const healthVisitor = 'Megan Tyddynwr';

/** A little boy whose case was closed and opened again within a month. Nothing is in the papers yet. */
export const obinna: ComingCase = {
  children: [obinnaId],
  criterion: 'a',
  slot: 3,
  bookedBy: worker,
  bookedBefore: 17,
  presenters: [worker, 'Dafydd Llwynogarth', healthVisitor],
  dilemma: `Obinna is one and a half and has had a plan for nearly all his life. We closed when his parents moved to a place of their own. Within a month they were back with his father’s family, where the arguments are, because the flat had no cooker and no carpet.

Everybody likes this young couple and everybody helps a little. There are nine professionals, and I counted four who are teaching them to budget. I do not think that they need another one. I think that they need a cooker, and fewer of us.`,
  papers: [],
  toDo: 'Add the plan and the chronology to the papers for the panel.',
  chronology: [
    {
      by: healthVisitor,
      about: obinnaId,
      weeksAgo: 62,
      theme: 'health',
      significance: 1,
      audience: 'panel',
      what: 'A cough of six weeks in a room that four people sleep in. Chest clear today. Both parents came and asked good questions.',
    },
    {
      by: healthVisitor,
      about: obinnaId,
      weeksAgo: 25,
      theme: 'family-and-home',
      significance: 2,
      audience: 'panel',
      what: 'Back at his grandparents’ home. He woke four times while I was there for an hour; there was shouting on the other side of the wall.',
      childView: 'He put both hands over his ears, then looked at his mother and took them away.',
    },
    {
      by: worker,
      about: obinnaId,
      weeksAgo: 3,
      theme: 'housing-and-money',
      significance: 2,
      audience: 'team',
      what: 'Counted who visits: nine people from six services in a fortnight. His father has given up a shift to be in for us.',
    },
  ],
};
