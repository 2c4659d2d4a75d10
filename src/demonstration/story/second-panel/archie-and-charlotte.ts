import type { HeardCase } from '../story-case.ts';

const [archieId, charlotteId] = ['MV10000', 'MV17919'];
const worker = 'Anwen Morfydd-Hale';
const lead = 'Siobhán Macklebrae';
const school = 'Jacinta Moorcrofton';

/** A grandmother brings two children up, and no paper says so. */
export const archieAndCharlotte: HeardCase = {
  children: [archieId, charlotteId],
  criterion: 'a',
  slot: 2,
  bookedBy: lead,
  bookedBefore: 22,
  presenters: [worker, lead, school],
  dilemma: `Archie is five and uses a wheelchair. Charlotte is eight. Their mother comes and goes, sometimes for weeks, and it is their grandmother who brings them up. She is 71, the bathroom is upstairs, and she carries Archie.

She has no legal standing. She cannot sign for Archie’s operation or for the adaptations. Their mother says that she will sort it out, and means it when she says it.

The plan has been “support grandmother” for over a year. If we press for an order we may lose their mother’s goodwill, and the children’s time with her. If we do not, everything rests on one woman’s back.`,
  papers: ['plan', 'chronology'],
  chronology: [
    {
      by: school,
      about: charlotteId,
      weeksAgo: 70,
      theme: 'family-and-home',
      significance: 2,
      audience: 'panel',
      what: 'Collected by her grandmother every day for three weeks. Charlotte said that Mum was “at a friend’s”. School had no number for anybody else.',
      childView: '“Nan knows where my PE kit is. Mum knows my songs.”',
    },
    {
      by: 'Constance Abiolari',
      about: archieId,
      weeksAgo: 47,
      theme: 'health',
      significance: 3,
      audience: 'panel',
      what: 'Hip operation put off for the second time: nobody with the right to consent came with him. The surgeon has asked for an answer before another day is given.',
    },
    {
      by: 'Sunil Parambathi',
      about: archieId,
      weeksAgo: 33,
      theme: 'housing-and-money',
      significance: 2,
      audience: 'panel',
      what: 'Request for a ramp and a through-floor lift refused, since Archie is not a member of the tenant’s household on paper.',
    },
    {
      by: school,
      about: charlotteId,
      weeksAgo: 21,
      theme: 'strengths',
      significance: 1,
      audience: 'panel',
      what: 'Charlotte read her own story in assembly. Her grandmother and her mother were both there and sat together.',
      childView: 'She asked twice beforehand whether the chairs were next to each other.',
    },
    {
      by: worker,
      about: archieId,
      weeksAgo: 2,
      theme: 'visits-and-contact',
      significance: 2,
      audience: 'team',
      what: 'Grandmother has a sore back again. I carried the shopping in. Archie waited at the gate with a neighbour and told her the names of all the dinosaurs.',
      childView: '“I’m heavy like an ankylosaurus.”',
    },
  ],
  voice: `Charlotte wrote a list for Anwen: “1 stay at Nan’s. 2 Mum comes on days we know. 3 a lift for Archie so Nan’s back stops.”

Archie chose pictures: Nan’s kitchen, his blue chair, Mum’s phone.`,
  notes: [
    'Their mother’s illness and drug use, and a grandmother who took the children in one evening. They have been with her since.',
    'Nobody has the right to decide, so decisions wait. Adults are careful of their mother’s feelings, and the children carry that.',
    'Somebody who can consent before Archie’s operation is lost again. Know what their mother would agree to, asked by somebody she trusts.',
    'Child in need meetings are well attended. Their mother has been to one, by telephone.',
    'Yes: a family group conference has never been offered. It should come before anybody talks of court.',
    'No conference chair. The team manager has not met the children’s mother.',
    'Housing followed its rules and nobody asked for an exception. That can be asked for.',
    'Adult drug services know their mother best and were not invited.',
    'Children in a relative’s care with nothing on paper: this is the third family this year.',
  ],
  themes: ['parental-substance-use', 'parental-mental-health', 'housing', 'drift'],
  recommendations: [
    {
      to: 'Verity Lockhamstead',
      what: 'Advise the children’s grandmother, in plain words and on paper, which orders she could ask for and what each would mean for money.',
      why: 'She has been told three different things by three of us.',
      dueAfter: 28,
      answer: {
        after: 6,
        answer: 'not-accept',
        because:
          'We act for the authority and cannot advise her: her interest and ours may differ. We can pay for two hours with a solicitor of her own choice. The form is with the team.',
      },
    },
    {
      to: 'Sunil Parambathi',
      what: 'Put the ramp and the lift on the list now, by exception, and not once there is an order.',
      why: 'Archie lives there whatever the paper says, and his grandmother carries him.',
      dueAfter: 38,
    },
    {
      to: lead,
      what: 'Hold a family group conference on who decides for Archie and Charlotte, with their mother invited by the drug service that she trusts.',
      why: 'The operation will not wait a third time, and their mother has never been asked by somebody she trusts.',
      dueAfter: 42,
      answer: { after: 4, answer: 'accept' },
      evidence: [
        {
          after: 20,
          says: 'Co-ordinator named. Their mother has said yes to the day, and to the room being at the library.',
        },
      ],
    },
  ],
};
