import type { HeardCase } from '../story-case.ts';

const zaraId = 'MV35894';
const worker = 'Chiara Bellandine';
const lead = 'Bethan Crugwenlli';
const adviser = 'Ewa Szczepkówna';

/** A second plan soon after the first; everything is asked of the mother and nothing of the father. */
export const zara: HeardCase = {
  children: [zaraId],
  criterion: 'b',
  slot: 1,
  bookedBy: lead,
  bookedBefore: 25,
  presenters: [worker, lead, 'Emrys Caradwynfa', adviser, 'Jacinta Moorcrofton'],
  dilemma: `This is Zara’s second plan. The first was for neglect and ended when her parents separated. Five months later her father was back in the home, and police were called to it twice in a week.

Her parents have separated and come together again three times since. Each time the plan asks her mother to keep him out, and each time it fails it is written as her failure. He has never been to a core group. Two of us have never met him.

Zara is five and loves them both. What would this plan look like if it were about what he does?`,
  papers: ['plan', 'chronology'],
  chronology: [
    {
      by: 'Ruaridh McAskellan',
      about: zaraId,
      weeksAgo: 102,
      theme: 'harm',
      significance: 3,
      audience: 'panel',
      what: 'Called to the home twice in five days. Zara’s mother had a bruise on her arm and did not want to make a statement. Zara was awake on the stairs both times.',
    },
    {
      by: adviser,
      about: zaraId,
      weeksAgo: 88,
      weeksLong: 16,
      theme: 'family-and-home',
      significance: 2,
      audience: 'team',
      what: 'Zara’s mother came to twelve of sixteen sessions. She stopped when he moved back and wrote to say that it was not because of us.',
    },
    {
      by: 'Jacinta Moorcrofton',
      about: zaraId,
      weeksAgo: 40,
      theme: 'learning',
      significance: 1,
      audience: 'panel',
      what: 'Settled in Reception and reads above her age. On some Mondays she sleeps through the morning. We let her.',
      childView: '“I was listening in the night.”',
    },
    {
      by: 'Ruaridh McAskellan',
      about: zaraId,
      weeksAgo: 19,
      theme: 'police-and-crime',
      significance: 2,
      audience: 'panel',
      what: 'Call from a neighbour about shouting. Both parents calm when officers came, no injury seen. Social care told the next working day; school was not told.',
    },
    {
      by: worker,
      about: zaraId,
      weeksAgo: 1,
      theme: 'visits-and-contact',
      significance: 2,
      audience: 'panel',
      what: 'Met Zara’s father at his sister’s, where he is staying. First meeting. He talked for an hour, mostly about his own childhood, and agreed to a second one.',
      childView: 'Zara had sent him a drawing of three people and a cat, with me.',
    },
  ],
  voice: `Zara told Chiara with the small dolls: “When it’s loud I count the stairs. There’s thirteen.” The father doll sat outside the house, and then she opened the door for him.

She wants to know who is going to be at home when she gets there. She would like somebody to tell her in the morning.`,
  notes: [
    'A first plan for neglect that ended when her parents parted. Six weeks after police came to the home there was a second one, for emotional harm.',
    'The plan holds her mother to account for what her father does. He is a name in it, with nothing to do.',
    'Meet him. Find out what he wants for Zara. A plan for her on nights when it is loud.',
    'Her mother comes and agrees. She told Ewa that she agrees because it is over sooner.',
    'Legal were clear that this is not about a threshold today: it is about a plan that has not been tried with both parents.',
    'They have spoken. They have not yet agreed on what change would look like for Zara, and will.',
    'Ewa’s service hears of police calls from Zara’s mother, weeks later. School does not hear of them at all.',
    'Nobody here works with men who have used harm. Lanternbrook does, and would take him.',
    'Fathers were missing at the last panel too.',
  ],
  themes: ['domestic-abuse', 'fathers', 'information-sharing'],
  recommendations: [
    {
      to: adviser,
      what: 'Offer Zara’s father a place on Lanternbrook’s programme for men who have used harm at home, and tell the core group whether he takes it.',
      why: 'The harm is his to stop, and nobody has asked him.',
      dueAfter: 27,
      answer: { after: 4, answer: 'accept' },
      evidence: [
        { after: 24, says: 'Written to him twice. He rang back once, when I was out, and left no number.' },
      ],
    },
    {
      to: 'Ruaridh McAskellan',
      what: 'Have school told by nine o’clock on the morning after every call to Zara’s home.',
      why: 'She comes in after such nights, and the adults there do not know why she is tired.',
      dueAfter: 14,
      answer: { after: 3, answer: 'accept' },
      evidence: [
        {
          after: 12,
          says: 'Flag set on the address, tested with school. One call since, about a parked car; school heard at ten past eight.',
        },
      ],
      doneAfter: 12,
    },
    {
      to: 'Emrys Caradwynfa',
      what: 'Meet the team manager before the next review, and agree on two things that would be different for Zara if the plan works.',
      why: 'The plan lists what her mother must do, and not what Zara would notice.',
      dueAfter: 49,
      answer: { after: 5, answer: 'accept' },
    },
  ],
};
