import type { Audience, Significance, Theme } from '#modules/children/index.ts';

/** What social workers write down in the course of their work, of any family. */
export interface WrittenDown {
  theme: Theme;
  significance: Significance;
  audience: Audience;
  what: string;
  childView?: string;
}

export const whatWorkersWrote: readonly WrittenDown[] = [
  {
    ...{ theme: 'visits-and-contact', significance: 1, audience: 'team' },
    what: 'Visited at home as agreed. The living room was warm and tidy, and there was food in the kitchen.',
    childView: '“You can see my room if you want.”',
  },
  {
    ...{ theme: 'visits-and-contact', significance: 2, audience: 'team' },
    what: 'Called at home at the agreed time. Nobody opened. A note was left, and a text message sent.',
  },
  {
    ...{ theme: 'visits-and-contact', significance: 1, audience: 'panel' },
    what: 'Seen at school, in the quiet room, without the family there.',
    childView: '“School is the same every day. I like that.”',
  },
  {
    ...{ theme: 'learning', significance: 1, audience: 'panel' },
    what: 'The school says attendance this half term was 96%, the best for a year.',
  },
  {
    ...{ theme: 'learning', significance: 2, audience: 'panel' },
    what: 'The school rang: absent for three days without a message from home.',
  },
  {
    ...{ theme: 'health', significance: 2, audience: 'panel' },
    what: 'The health visitor says two appointments were missed and one was kept.',
  },
  {
    ...{ theme: 'health', significance: 1, audience: 'team' },
    what: 'Seen by the dentist. Two teeth were treated, and the next appointment is made.',
  },
  {
    ...{ theme: 'family-and-home', significance: 2, audience: 'team' },
    what: 'The parents argued during the visit. Both stopped when asked to, and spoke about it afterwards.',
    childView: '“They always stop when somebody comes.”',
  },
  {
    ...{ theme: 'family-and-home', significance: 1, audience: 'team' },
    what: 'The grandmother now comes every Tuesday and cooks with the children.',
    childView: '“Nan lets me stir.”',
  },
  {
    ...{ theme: 'housing-and-money', significance: 2, audience: 'panel' },
    what: 'A letter about rent arrears was on the table. The family agreed to speak to the advice centre.',
  },
  {
    ...{ theme: 'behaviour', significance: 1, audience: 'panel' },
    what: 'Sleeps through most nights now, the father says, and the school sees the difference.',
  },
  {
    ...{ theme: 'harm', significance: 3, audience: 'panel' },
    what: 'A bruise on the arm that nobody could explain. Seen by a doctor the same day, who found nothing else.',
    childView: '“I don’t want to talk about my arm.”',
  },
  {
    ...{ theme: 'police-and-crime', significance: 2, audience: 'panel' },
    what: 'The police were called to the street about noise. The children were asleep when the officers came.',
  },
  {
    ...{ theme: 'strengths', significance: 2, audience: 'panel' },
    what: 'The mother has finished the parenting course, and was asked to help with the next one.',
    childView: '“She does the breathing thing now.”',
  },
  {
    ...{ theme: 'other', significance: 1, audience: 'agency' },
    what: 'Talked about the family in supervision. Agreed to visit at another time of day.',
  },
];

/** What children said to their workers, and what the workers did about it; '' where nobody has written that yet. */
export const whatChildrenSaid: readonly { said: string; done: string }[] = [
  {
    said: '“I want Dad to ring when he says he will.”',
    done: 'Told Dad in those words. He now rings on Sundays.',
  },
  { said: '“It’s better when the telly is off and we talk.”', done: '' },
  {
    said: '“I don’t know why you come. Can you tell me?”',
    done: 'Told them, with the picture cards, and left the cards there.',
  },
  {
    said: '“My sister cries in the night and I go in.”',
    done: 'Spoke with the parents about nights. The health visitor helps.',
  },
  { said: 'Drew the family in a boat, and the worker on the shore.', done: '' },
  {
    said: '“Nobody at school needs to know. Please.”',
    done: 'Agreed with the school who knows, and told them their names.',
  },
  { said: 'Smiled at the mother, looked away from visitors, slept in her arms.', done: '' },
];
