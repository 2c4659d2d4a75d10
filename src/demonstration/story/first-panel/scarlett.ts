import type { HeardCase } from '../story-case.ts';

const scarlettId = 'MV70461';
const worker = 'Chiara Bellandine';
const lead = 'Bethan Crugwenlli';
const healthVisitor = 'Megan Tyddynwr';

/** Neglect that gets better before each conference and worse after it. */
export const scarlett: HeardCase = {
  children: [scarlettId],
  criterion: 'b',
  slot: 3,
  bookedBy: worker,
  bookedBefore: 18,
  presenters: [worker, lead, 'Emrys Caradwynfa', healthVisitor],
  dilemma: `Scarlett is four. Her plan has had the same three goals since it began: a dry bedroom, regular meals, appointments kept. In the weeks before a conference her home is warm and tidy and she is at nursery every day. In the weeks after it slips.

Her mother works hard at it and is then exhausted. We praise her, and six weeks later we write the same letter again. Two of us think that this is good enough for Scarlett, and two of us do not. We have never said out loud what good enough would be.`,
  papers: ['plan', 'chronology'],
  chronology: [
    {
      by: healthVisitor,
      about: scarlettId,
      weeksAgo: 132,
      theme: 'health',
      significance: 2,
      audience: 'panel',
      what: 'Weight had fallen from the 25th to below the 9th centile since her one-year review. Her mother said that Scarlett “picks”. Referred to the dietitian.',
    },
    {
      by: healthVisitor,
      about: scarlettId,
      weeksAgo: 96,
      theme: 'health',
      significance: 1,
      audience: 'panel',
      what: 'Weight back on the 25th centile. Of seven appointments since the plan began, four were kept: all four in the month before a conference.',
    },
    {
      by: 'Sunil Parambathi',
      about: scarlettId,
      weeksAgo: 52,
      theme: 'housing-and-money',
      significance: 2,
      audience: 'panel',
      what: 'Damp reported in the small bedroom for the second time in a year. Treated with paint. The gutter above it was not looked at.',
    },
    {
      by: worker,
      about: scarlettId,
      weeksAgo: 6,
      theme: 'strengths',
      significance: 2,
      audience: 'panel',
      what: 'Third fortnight of the measure that her mother keeps with us. She sees herself which weeks are hard, and rang before the last one.',
      childView: 'Scarlett showed me her bed: “It’s dry. You can smell it.”',
    },
  ],
  voice: `Scarlett drew her house with Chiara. Everybody was in the kitchen. Asked about upstairs she said: “That’s where the wet is.”

She likes nursery, and can name everybody who was there on Friday.`,
  notes: [
    'Two years of a plan after Scarlett lost weight and missed her appointments. The home was cold and damp.',
    'The goals cannot be measured, so each of us measures something else. The damp is ours, not the family’s, and it was in the plan as if it were theirs.',
    'A dry room by a named day. Something to look at together every fortnight, that her mother helps to choose.',
    'They meet. They follow the rhythm of the conferences, and so does everything else.',
    'Not asked. The panel does not see another frame that would hold it better today.',
    'They met before this panel for the first time in ten months. Both found it useful.',
    'Housing had treated the damp as a repair of normal urgency. Sunil Parambathi had not been told that a child with a plan sleeps there.',
    'Yes, now that housing is here.',
    'If a family does well whenever we look, ask what looking gives them. It may be company.',
  ],
  themes: ['neglect', 'drift', 'housing'],
  recommendations: [
    {
      to: 'Sunil Parambathi',
      what: 'Treat the damp in Scarlett’s bedroom as urgent, gutter included, and tell the family by what day it will be dry.',
      why: 'It stands in the plan as if her mother could mend it.',
      dueAfter: 28,
      answer: { after: 3, answer: 'accept' },
      evidence: [
        {
          after: 20,
          says: 'Gutter and flashing replaced, wall stripped and dried. Moisture reading normal on two visits a week apart.',
        },
      ],
      doneAfter: 21,
    },
    {
      to: lead,
      what: 'Put something that is measured every fortnight in the place of the three goals, chosen with Scarlett’s mother.',
      why: 'Nobody can say whether the plan is working, her mother least of all.',
      dueAfter: 28,
      answer: { after: 3, answer: 'accept' },
      evidence: [
        { after: 25, says: 'In use since the last core group. Her mother chose four of the six lines.' },
      ],
      doneAfter: 25,
    },
    {
      to: healthVisitor,
      what: 'See Scarlett at home halfway between core groups, so that the ordinary weeks are seen too.',
      why: 'All that we know is about the weeks before somebody comes.',
      dueAfter: 42,
      answer: { after: 4, answer: 'accept' },
      evidence: [
        {
          after: 40,
          says: 'Seen twice halfway. Not perfect, warm, food in the cupboard. The ordinary weeks are better than we feared.',
        },
      ],
      doneAfter: 40,
    },
  ],
};
