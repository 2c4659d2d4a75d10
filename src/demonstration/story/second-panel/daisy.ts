import type { HeardCase } from '../story-case.ts';

const daisyId = 'MV38785';
const worker = 'Priyanka Vellodari';
const lead = 'Bethan Crugwenlli';

/** She was harmed by another child, and the adults around her do not agree on whether to believe her. */
export const daisy: HeardCase = {
  children: [daisyId],
  criterion: 'b',
  slot: 3,
  bookedBy: worker,
  bookedBefore: 18,
  presenters: [worker, lead, 'Philippa Norquay-Lund'],
  dilemma: `Daisy is eleven. Two years ago she told her teacher that an older cousin had hurt her. He is a child too. Her mother believes her; her grandparents, who helped to bring her up, do not. The plan is for emotional harm, because of what Daisy hears said about her.

Therapy was to start when the family had agreed that she would not be at gatherings with him. The family has not agreed. So Daisy waits for help until the adults who doubt her have changed their minds.

We have a plan that treats both sides of the family alike. We are not sure that fairness to them is fairness to her.`,
  papers: ['plan', 'chronology'],
  chronology: [
    {
      by: 'Gwilym Hartstone-Rhys',
      about: daisyId,
      weeksAgo: 106,
      theme: 'harm',
      significance: 3,
      audience: 'panel',
      what: 'Daisy told her class teacher that her cousin had hurt her, and asked her not to be cross. Her words were written down the same hour and passed to social care and the police.',
      childView: '“I told you because you don’t know him.”',
    },
    {
      by: 'Dr Anneliese Korbachler',
      about: daisyId,
      weeksAgo: 75,
      theme: 'health',
      significance: 2,
      audience: 'panel',
      what: 'Assessed and offered trauma therapy. Start put off at the request of the core group, until arrangements in the family are clear.',
    },
    {
      by: 'Delroy Castlebay',
      about: daisyId,
      weeksAgo: 64,
      theme: 'other',
      significance: 1,
      audience: 'agency',
      what: 'Work with the cousin has ended as planned. He lives with his father in the same town. What the work was is not for this record; whom he may meet is.',
    },
    {
      by: worker,
      about: daisyId,
      weeksAgo: 1,
      theme: 'strengths',
      significance: 3,
      audience: 'panel',
      what: 'First therapy session. Her mother has told the grandparents that Daisy will see them at home and not at gatherings, and they came to tea on those terms.',
      childView: '“It was just tea. It was nice that it was just tea.”',
    },
  ],
  voice: `Daisy: “Everyone says it depends on what Grandad thinks. Why does it depend on him?”

She wants to go to her gran’s on Sundays. She does not want to have to look at the door.`,
  notes: [
    'Daisy told her teacher. The family split over it, and the criminal case against her cousin ended without a trial because of his age.',
    'Help was made to wait for the adults to agree. That handed the decision to those who doubt her.',
    'Begin therapy. Her mother decides who is in the room with Daisy; the plan stands behind her.',
    'They try to keep both sides at the table. Daisy’s own position is read out last.',
    'The panel thinks that this plan can work if its order is turned round.',
    'Yes. The chair had asked about the delay to therapy at the last two reviews, and it is in the notes.',
    'CAMHS were asked to wait and did. Dr Korbachler said that there was never a clinical reason.',
    'Youth justice were not told that gatherings are still an issue.',
    'Waiting for a family to agree can be a way of not deciding.',
  ],
  themes: ['voice-of-the-child', 'drift', 'core-groups'],
  recommendations: [
    {
      to: 'Delroy Castlebay',
      what: 'Tell the core group what can be shared about where Daisy’s cousin may be, and whom her mother can ring.',
      why: 'Her mother plans every Sunday around not knowing.',
      dueAfter: 14,
      answer: { after: 3, answer: 'accept' },
      evidence: [
        { after: 10, says: 'Met her mother with the social worker. She has a name, a number and the days.' },
      ],
      doneAfter: 10,
    },
    {
      to: 'Dr Anneliese Korbachler',
      what: 'Start Daisy’s therapy now, without waiting for the family to agree.',
      why: 'She has waited more than a year for other people to change their minds.',
      dueAfter: 42,
      answer: { after: 3, answer: 'accept' },
      evidence: [{ after: 21, says: 'First session held. Every Tuesday after school from now on.' }],
    },
  ],
};
