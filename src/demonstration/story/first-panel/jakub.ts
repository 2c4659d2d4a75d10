import type { HeardCase } from '../story-case.ts';

const jakubId = 'MV97109';
const worker = 'Jolanta Wierzbówka';
const lead = 'Dafydd Llwynogarth';
const school = 'Jacinta Moorcrofton';

/** Each time his mother is well the plan is about to close; each time she is ill it goes on. */
export const jakub: HeardCase = {
  children: [jakubId],
  criterion: 'a',
  slot: 4,
  bookedBy: worker,
  bookedBefore: 17,
  presenters: [worker, lead, school],
  dilemma: `Jakub is eight. When his mother’s illness comes back he scratches his arms and bangs his head. When she is well he does not. Her illness comes in waves of a few weeks, and she is a warm and careful mother in between.

Three times we have planned to close, and three times the closing meeting fell into a bad week and the plan went on. We are keeping a plan open against the possibility of a bad day. We do not think that is what it is for, and we do not dare to close it.`,
  papers: ['plan', 'chronology'],
  chronology: [
    {
      by: school,
      about: jakubId,
      weeksAgo: 126,
      theme: 'behaviour',
      significance: 3,
      audience: 'panel',
      what: 'Jakub hit his head against the cloakroom wall until a teacher held his hands. There was a bruise. His mother had gone into hospital the night before; school had not been told.',
      childView: '“I wanted it to stop being loud.”',
    },
    {
      by: school,
      about: jakubId,
      weeksAgo: 58,
      theme: 'behaviour',
      significance: 2,
      audience: 'panel',
      what: 'Three weeks with scratched forearms. He wears long sleeves to PE. The calm-down plan used at home is not known here.',
    },
    {
      by: 'Constance Abiolari',
      about: jakubId,
      weeksAgo: 57,
      theme: 'family-and-home',
      significance: 2,
      audience: 'team',
      what: 'Liaison with his mother’s community nurse: a relapse, treated at home. She had asked the nurse to let school know, and this did not reach them.',
    },
    {
      by: worker,
      about: jakubId,
      weeksAgo: 4,
      theme: 'strengths',
      significance: 2,
      audience: 'panel',
      what: 'His mother was unwell for nine days. The plan for such days was used, his aunt stayed, school knew the same morning. No injury.',
      childView: '“Ciocia came, and I told Miss at the gate.”',
    },
  ],
  voice: `Jakub made a traffic light with Jolanta. Green: “Mama sings in the kitchen.” Amber: “Mama sleeps.” Red: “Nobody says what is happening.”

It is not her illness that he fears most. It is not being told.`,
  notes: [
    'A head injury at school on the day after his mother was admitted. The plan was for three months.',
    'Closing has been tied to his mother being well. She will not always be well.',
    'A person for her, chosen while she is well. The same calm-down plan at school as at home. Words for Jakub about what is happening, on the day.',
    'Meetings are held and are kind. They ask how she is, more than how he is when she is not.',
    'Yes, the team thinks: early help with a plan for bad days. The panel agrees that it is worth asking at the next review.',
    'No conference chair. Not needed.',
    'His mother’s community nurse was never invited. There is no ill will about it; nobody had her number.',
    'Adult mental health should have been here.',
    'Closing “when things are settled” never comes where an illness returns. Close on what happens on a bad day.',
  ],
  themes: ['parental-mental-health', 'thresholds', 'drift'],
  recommendations: [
    {
      to: school,
      what: 'Use the calm-down plan from home at school too, and tell Jolanta within a day when it was needed.',
      why: 'It works at home, and Jakub asked why school has another one.',
      dueAfter: 21,
      answer: { after: 3, answer: 'accept' },
      evidence: [
        {
          after: 14,
          says: 'Every adult who meets Jakub has read it, and he has a copy in his drawer. Needed twice so far.',
        },
      ],
      doneAfter: 14,
    },
    {
      to: 'Morag Lintfieldie',
      what: 'Offer Jakub’s mother a named person for the weeks when she is unwell, agreed while she is well.',
      why: 'On a bad day nobody should have to be found first.',
      dueAfter: 28,
      answer: { after: 5, answer: 'accept' },
      evidence: [
        { after: 24, says: 'She chose one of our volunteers, who speaks Polish. They have met three times.' },
      ],
      doneAfter: 24,
    },
    {
      to: lead,
      what: 'Write down with the family what happens on a bad day and who does what, and what would make this good enough without us.',
      why: 'The plan is kept open against a day that will come in any case.',
      dueAfter: 35,
      answer: { after: 3, answer: 'accept' },
      evidence: [
        {
          after: 32,
          says: 'Written at the kitchen table with Jakub, his mother and his aunt. One page, in Polish and in English.',
        },
      ],
      doneAfter: 34,
    },
  ],
};
