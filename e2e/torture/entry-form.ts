/** What is typed into the form for an entry of a child's chronology. */
export function entryForm(what: string): Record<string, string> {
  return {
    'happenedOn-day': '3',
    'happenedOn-month': '11',
    'happenedOn-year': '2026',
    theme: 'learning',
    what,
    significance: '1',
    childView: '',
    audience: 'team',
  };
}
