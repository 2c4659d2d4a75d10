import type { HeardCase } from '../story-case.ts';

const [poppyId, callumId, ethanId] = ['MV15028', 'MV22947', 'MV30866'];
const worker = 'Desmond Achterley';
const lead = 'Oluchi Ezemadu';
const healthVisitor = 'Megan Tyddynwr';

/** Three children whose safety depends on whether a man still comes to the house, which nobody can see. */
export const jessamynd: HeardCase = {
  children: [poppyId, callumId, ethanId],
  criterion: 'b',
  slot: 2,
  bookedBy: lead,
  bookedBefore: 22,
  presenters: [worker, lead, 'Philippa Norquay-Lund', healthVisitor],
  dilemma: `The children’s mother had a partner who is a risk to children. He left before the plan began and is not to come to the house. Police took no further action on the last report that he had been there. She signed an agreement. Two neighbours and Poppy’s school have each told us things since that do not fit with it. Nobody has seen him.

The core group writes “no new concerns” each time. The children say very little, and we think they are tired of being asked. We cannot show that they are safe, and we cannot show that they are not.

How does a plan move when everything depends on something that we cannot see?`,
  papers: ['plan', 'chronology'],
  chronology: [
    {
      by: 'Ruaridh McAskellan',
      about: poppyId,
      weeksAgo: 116,
      theme: 'harm',
      significance: 3,
      audience: 'panel',
      what: 'Investigation opened after a report that a man known to be a risk to children was living at the address. He was arrested and released under investigation, with conditions not to go there.',
    },
    {
      by: 'Ruaridh McAskellan',
      about: poppyId,
      weeksAgo: 61,
      theme: 'police-and-crime',
      significance: 2,
      audience: 'panel',
      what: 'A neighbour reported him at the house late in the evening. Officers went there the next day and found nobody but the family. No further action.',
    },
    {
      by: lead,
      about: poppyId,
      weeksAgo: 3,
      theme: 'plans-and-meetings',
      significance: 2,
      audience: 'panel',
      what: 'Core group worked for the first time from what police hold, and wrote down what each of us would do on hearing that he is near. The children’s mother asked for a copy.',
    },
    {
      by: worker,
      about: callumId,
      weeksAgo: 30,
      theme: 'visits-and-contact',
      significance: 1,
      audience: 'team',
      what: 'Seen alone at school. Callum marked home as a six out of ten, and a nine on the days when his grandmother is there.',
      childView: '“When Nan’s here nobody is listening out.”',
    },
    {
      by: healthVisitor,
      about: ethanId,
      weeksAgo: 86,
      theme: 'health',
      significance: 1,
      audience: 'panel',
      what: 'Two-year review. Growing well, immunisations complete, puts two words together. His mother had brought his red book and a list of questions.',
    },
    {
      by: healthVisitor,
      about: ethanId,
      weeksAgo: 20,
      theme: 'behaviour',
      significance: 2,
      audience: 'panel',
      what: 'Nursery tells me that Ethan cries at going-home time on some days and not on others. They have begun to note which.',
      childView: 'At the door he holds on to his key person’s sleeve with both hands.',
    },
  ],
  voice: `Poppy: “You all ask if he’s been round. Nobody asks what it’s like when you’ve gone.”

Callum gives home a six out of ten, and a nine when Nan is there. Ethan has no words for it yet: on some days he holds on to his key person when it is time to go home.`,
  notes: [
    'The plan began after police arrested a man who was living with the family. He moved out the same week. The criminal case ended without a charge.',
    'The plan asks the children’s mother to keep him away, and asks nobody how they would know. Each agency holds a piece: a neighbour’s call, Poppy’s absences, Ethan at the nursery door.',
    'Know where he lives now and who visits him there. Poppy to have somebody of her own to talk to who is not collecting evidence.',
    'They are regular and polite. Members said that they do not say in the room what they say on the telephone.',
    'The team asked about pre-proceedings. The panel did not think that it could answer that without legal advice on what evidence there is.',
    'Yes, twice since the last conference. Both think that the plan names the right worry and the wrong actions.',
    'Police said that the core group had not been told anything since the investigation closed, and that this can be put right.',
    'Grandmother is not invited to core groups. She sees more of the children than anybody here.',
    'A written agreement is not a safety plan. It was also said at another panel last year.',
  ],
  themes: ['core-groups', 'information-sharing', 'voice-of-the-child'],
  recommendations: [
    {
      to: 'Ruaridh McAskellan',
      what: 'Check what is held about where this man lives and who visits him, and share it with the core group in a form that can stand in the plan.',
      why: 'The plan rests on where he is, and the core group has been told nothing since the investigation closed.',
      dueAfter: 21,
      answer: { after: 3, answer: 'accept' },
      evidence: [
        {
          after: 18,
          says: 'Shared at a strategy discussion with the social worker and the conference chair. He has registered an address in another area and is visited there every month.',
        },
      ],
      doneAfter: 18,
    },
    {
      to: 'Verity Lockhamstead',
      what: 'Hold a legal planning meeting: what evidence there is, what more would be needed, and whether pre-proceedings is the right frame.',
      why: 'The team has been asking itself this for a year without advice.',
      dueAfter: 28,
      answer: { after: 5, answer: 'accept' },
      evidence: [
        {
          after: 27,
          says: 'Meeting held. The threshold is not met on what is known today. The team has a list of what would change that.',
        },
      ],
      doneAfter: 27,
    },
    {
      to: 'Constance Abiolari',
      what: 'See that the school nurse meets Poppy on her own, and that she is offered a place with the recovery service whatever came of the investigation.',
      why: 'Poppy has told us that she is asked about him and never about herself.',
      dueAfter: 35,
      answer: { after: 5, answer: 'accept' },
      evidence: [
        {
          after: 33,
          says: 'Poppy has met the school nurse three times and chose to take the place. She has asked that we do not ask her what is said there.',
        },
      ],
      doneAfter: 33,
    },
  ],
};
