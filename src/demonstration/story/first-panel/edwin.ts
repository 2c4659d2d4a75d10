import type { HeardCase } from '../story-case.ts';

const edwinId = 'MV25838';
const worker = 'Zainab Dirirow';
const lead = 'Imtiaz Rahmatpuri';
const school = 'Jacinta Moorcrofton';

/** Fifteen, autistic, at home: everything on the plan waits for something else on it. */
export const edwin: HeardCase = {
  children: [edwinId],
  criterion: 'a',
  slot: 1,
  bookedBy: lead,
  bookedBefore: 24,
  presenters: [worker, lead, school],
  dilemma: `Edwin is 15 and autistic. He has not been in a classroom for more than a year. His mother looks after him alone and sleeps three or four hours a night.

Everything on the plan waits for something else on it. The school place waits for his education plan to be rewritten. The short break waits for an assessment of his personal care, and he will not let strangers near him for that. CAMHS closed after two missed appointments, because he could not manage the waiting room.

We are not worried about how his mother cares for him. We are worried about how long she can. We think a child in need plan may be the wrong tool, and we no longer know what the right one is.`,
  papers: ['plan', 'chronology'],
  chronology: [
    {
      by: school,
      about: edwinId,
      weeksAgo: 131,
      theme: 'learning',
      significance: 3,
      audience: 'panel',
      what: 'Edwin was restrained twice in one week after his taxi escort changed without notice. School and his mother agreed that he would stay at home until a new escort was found.',
      childView: 'He said the new man talked all the way and the radio was on.',
    },
    {
      by: school,
      about: edwinId,
      weeksAgo: 129,
      weeksLong: 108,
      theme: 'learning',
      significance: 2,
      audience: 'panel',
      what: 'On roll but not attending. Work was sent home for the first two months; it came back done, then stopped coming back. Nobody from school saw Edwin in this time.',
    },
    {
      by: 'Dr Anneliese Korbachler',
      about: edwinId,
      weeksAgo: 70,
      theme: 'health',
      significance: 2,
      audience: 'panel',
      what: 'Two clinic appointments missed. His mother rang both times to say that he had got as far as the car park. Closed under the did-not-attend policy.',
    },
    {
      by: worker,
      about: edwinId,
      weeksAgo: 26,
      theme: 'visits-and-contact',
      significance: 1,
      audience: 'team',
      what: 'Seen in the garage, where he was taking a lawnmower engine apart. He worked and talked for forty minutes, which is the longest he has spoken with me.',
      childView: 'He asked whether there is a college where you can do only engines.',
    },
    {
      by: worker,
      about: edwinId,
      weeksAgo: 2,
      theme: 'strengths',
      significance: 2,
      audience: 'panel',
      what: 'Edwin’s tutor says that he has not missed a morning in eight weeks. His mother slept through the night twice last week.',
      childView: 'He sent me a photograph of a carburettor and wrote: “works now”.',
    },
  ],
  voice: `Edwin told Zainab by text message, which is how he likes to talk: “I want to learn about engines. Not with 30 people.”

He asked that nobody comes to talk about the toilet without telling him the day before.`,
  notes: [
    'His last placement ended after a change of taxi escort and two restraints in a week. He was to be at home for a fortnight. The plan was made to find a school within eight weeks.',
    'Three agencies each wait for another’s assessment. The reviews say “awaiting” eleven times. Nobody holds the order in which things have to happen.',
    'A named school, or teaching at home, before the education plan is finished rather than after. One night a fortnight with somebody he knows already. His continence reviewed at home.',
    'The meetings happen and his mother comes to every one. Health came to two of nine.',
    'Probably. This looks like a plan for disability and education, with family help around it. That is for the team and the family to decide at their review, once teaching is real.',
    'There is no conference chair. The two team managers met once, about which of them should hold the case. It was not settled.',
    'CAMHS closed under its policy. Dr Korbachler said that a visit at home is possible where the request says why. Nobody around the table had known that.',
    'Adult social care is not here. Edwin is sixteen in a few months, and his mother has never had a carer’s assessment.',
    'The same ring of waiting was seen in two other cases about disabled teenagers. To go to the subgroup as a theme.',
  ],
  themes: ['drift', 'school', 'information-sharing'],
  recommendations: [
    {
      to: 'Gwilym Hartstone-Rhys',
      what: 'Name one officer who settles teaching for Edwin, at home to begin with, and give the family a first day.',
      why: 'Every other part of the plan waits for this one.',
      dueAfter: 28,
      answer: { after: 4, answer: 'accept' },
      evidence: [
        {
          after: 26,
          says: 'Two mornings a week have begun, in the garage. The tutor came twice beforehand just to be seen. The college has offered a visit to its workshop.',
        },
      ],
      doneAfter: 26,
    },
    {
      to: 'Dr Anneliese Korbachler',
      what: 'Offer Edwin an assessment at home, by one clinician, with the day told to him by text message beforehand.',
      why: 'He cannot manage the clinic, and has been closed for that reason alone.',
      dueAfter: 42,
      answer: {
        after: 6,
        answer: 'accept-changed',
        what: 'Visit Edwin at home once to say hello, then offer an assessment there by the same clinician, with the day told to him by text message beforehand.',
        dueAfter: 63,
        because:
          'One visit to be seen first makes it much more likely that he lets her in the second time. Our nurse needs three more weeks for that.',
      },
      evidence: [
        { after: 45, says: 'First visit made. Edwin showed her the engine and did not go upstairs.' },
        {
          after: 70,
          says: 'Assessment done at home over two visits. The report is with his mother and the GP.',
        },
      ],
      doneAfter: 70,
    },
    {
      to: lead,
      what: 'Arrange a carer’s assessment for Edwin’s mother, and have adult social care at the next meeting, with his sixteenth birthday in view.',
      why: 'The plan rests on her, and she has never been asked what she needs.',
      dueAfter: 35,
      answer: { after: 3, answer: 'accept' },
      evidence: [
        {
          after: 40,
          says: 'Adult social care have been asked twice. They cancelled the first meeting, and no new day has been offered.',
        },
      ],
    },
  ],
};
