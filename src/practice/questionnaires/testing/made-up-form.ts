export const said = (text: string) => ({ en: text, cy: `${text} (cy)` });

const options = [
  { key: 'never', label: said('Never'), points: 0 },
  { key: 'often', label: said('Often'), points: 3 },
];

const first = () => ({
  key: 'first',
  title: said('First'),
  items: [
    { key: 'words', kind: 'long-text', label: said('Words'), isRequired: true },
    { key: 'danger', kind: 'yes-no', label: said('Danger'), points: { yes: 5, no: 0 } },
    {
      key: 'what',
      kind: 'short-text',
      label: said('What'),
      showWhen: { question: 'danger', isOneOf: ['yes'] },
    },
    { key: 'how-often', kind: 'one-of', label: said('How often'), options },
    { key: 'kinds', kind: 'some-of', label: said('Kinds'), options, hasOther: true },
  ],
});

const second = () => ({
  key: 'second',
  title: said('Second'),
  items: [
    { key: 'lead', kind: 'note', label: said('Now numbers') },
    {
      key: 'scale',
      kind: 'scale',
      label: said('Scale'),
      from: 0,
      to: 10,
      fromLabel: said('bad'),
      toLabel: said('good'),
      counts: true,
    },
    { key: 'count', kind: 'number', label: said('Count'), from: 0, to: 99 },
    { key: 'day', kind: 'date', label: said('Day') },
    { key: 'somebody', kind: 'person', label: said('Somebody') },
    { key: 'child', kind: 'child', label: said('Child') },
    {
      key: 'steps',
      kind: 'table',
      label: said('Steps'),
      mostRows: 5,
      columns: [
        { key: 'what', label: said('What'), kind: 'short-text' },
        { key: 'when', label: said('When'), kind: 'date' },
      ],
    },
    { key: 'paper', kind: 'file', label: said('Paper') },
  ],
});

/** A form with every kind of question, as JSON that a test may spoil. */
export function madeUpForm() {
  return {
    key: 'made-up',
    title: said('Made up'),
    signOff: 'writer',
    sections: [first(), second()] as const,
    bands: [
      { key: 'low', from: 0, label: said('Low'), advice: said('Wait') },
      { key: 'high', from: 6, label: said('High'), advice: said('Act') },
    ],
  };
}
