/** Two records that may be of one child: every sentence a user sees. */
export const en = {
  'navigation.duplicates': 'Possible duplicates',
  'merges.title': 'Possible duplicates',
  'merges.lead':
    'Pairs of records that are probably of one child. You decide: what is merged can be taken apart again.',
  'merges.record': '{name} ({localId})',
  'merges.state.open': 'To decide',
  'merges.state.not-same': 'Not the same child',
  'merges.state.merged': 'Merged',
  'merges.pairs.open': 'Pairs to decide, the likeliest first',
  'merges.pairs.not-same': 'Pairs that somebody said are two children',
  'merges.pairs.records': 'The two records',
  'merges.pairs.likely': 'How likely',
  'merges.pairs.none.open': 'There is no pair to decide',
  'merges.pairs.none.not-same': 'Nobody has said of any pair that it is two children',
  'merges.pairs.none.how': 'Every hour the records that are new or changed are compared with all others.',

  'merges.decide.question': 'Are these two records of one child?',
  'merges.decide.what': 'What do you decide?',
  'merges.decide.both': 'Both records',
  'merges.decide.keep': 'The same child: keep {record}',
  'merges.decide.keep.hint': 'What the other holds comes to this one. It can be undone.',
  'merges.decide.not-same': 'Two children',
  'merges.decide.not-same.hint': 'The pair is not suggested again unless one of the records changes.',
  'merges.decide.needed': 'Choose which record to keep, or that they are two children',
  'merges.decide.button': 'Keep this decision',
  'merges.because': 'Why do you think so?',
  'merges.because.hint': 'For whoever looks at it later. Say whom you asked.',
  'merges.because.needed': 'Write why you think so',
  'merges.because.tooLong': 'Write 1,000 characters or fewer',
  'merges.beside.case': 'Who holds the case',
  'merges.beside.worker': '{team}, {worker}',
  'merges.beside.noTeam': 'no team',
  'merges.beside.noWorker': 'no worker',
  'merges.changed': 'One of these records, or what was decided, has changed since you opened the page.',
  'merges.changed.how': 'Nothing is merged yet. Look again at what stands here now; what you wrote is below.',
  'merges.what': 'What happens when records are merged',
  'merges.what.together':
    'The chronology, plans, voice, actions, papers, team and family of both stand together in the record that is kept.',
  'merges.what.details':
    'Its names, numbers and address stay as they are. What the other says is kept with it, and nothing is written over.',
  'merges.what.access':
    'Who stands next to either now stands next to it, from this moment on. A restriction or a protected address of either holds for both.',
  'merges.what.open':
    'Where both have a lead professional or an open hand-over, that of the record that is kept counts. The other waits, and is there again when you undo it.',
  'merges.what.finding':
    'It is found by the names and numbers of both. Files that bring the other again go to it, and old links lead to it.',
  'merges.what.undo':
    'Undo takes exactly this apart again. What was written since stays with the record that was kept, unless it belongs to something that goes back.',

  'merges.said.not-same': 'Two children',
  'merges.said.merged': 'The same child: merged',
  'merges.said.undone': 'Taken apart again',

  'merges.refused.gone': 'One of the records is not there any more.',
  'merges.refused.busy': 'A file is being loaded at this moment. Wait until it is done, and send this again.',
  'merges.refused.restricted':
    'Both records are restricted, each to people of its own. They cannot be merged until the data protection officer has lifted one restriction.',
  'merges.refused.related':
    'Each is in the family of the other, so somebody wrote down that they are two children. If that is wrong, take it out of the family first.',
  'merges.refused.deletion':
    'The deletion of one of the records is decided. They cannot be merged unless it is withdrawn.',
  'merges.refused.many': 'The record that you keep holds too many others already. Keep the other one.',
  'merges.undoRefused.gone': 'The merge is not there any more.',
  'merges.undoRefused.undone': 'Somebody has undone it already.',
  'merges.undoRefused.busy':
    'A file is being loaded at this moment. Wait until it is done, and send this again.',
  'merges.undoRefused.later':
    'This record was merged into a third one later. Undo that merge first, then this one.',
  'merges.undoRefused.restricted-since':
    'The record was restricted after the merge, so it is not known for which of the two. The data protection officer must lift the restriction first, and then restrict again whom it is about.',
  'merges.undoRefused.protected-since':
    'The address was protected after the merge, so it is not known for which of the two. Somebody who may read it must end that first, and then protect again whom it is about.',
  'merges.undoRefused.deletion': 'The deletion of the record is decided. It must be withdrawn first.',

  'merges.merge.title': 'Two records, one child',
  'merges.merge.title.undone': 'Taken apart again',
  'merges.merge.kept': 'The record that is kept',
  'merges.merge.merged': 'The record it holds',
  'merges.merge.moved': 'What came with it',
  'merges.merge.moved.nothing': 'Nothing: the record held nothing but who the child is.',
  'merges.merge.protected':
    'The address of the record it holds is protected. So is that of the record that is kept, as long as they stand together.',
  'merges.moved.entries': '{count, plural, one {# chronology entry} other {# chronology entries}}',
  'merges.moved.voice':
    '{count, plural, one {# thing} other {# things}} about what the child said and what was done about it',
  'merges.moved.plans':
    '{count, plural, one {# line} other {# lines}} of episodes, assessments, plans and reviews',
  'merges.moved.actions': '{count, plural, one {# action} other {# actions}}',
  'merges.moved.documents': '{count, plural, one {# document} other {# documents}}',
  'merges.moved.sharing': '{count, plural, one {# decision} other {# decisions}} about sharing',
  'merges.moved.family': '{count, plural, one {# note} other {# notes}} of who is around the child',
  'merges.moved.team': '{count, plural, one {# place} other {# places}} in the team',
  'merges.moved.panels': '{count, plural, one {# case} other {# cases}} of a panel',
  'merges.moved.access':
    '{count, plural, one {# person stands} other {# people stand}} next to the record who did not before, counted once for each reason',
  'merges.moved.other': '{count, plural, one {# other thing} other {# other things}}',

  'merges.undo.title': 'Take them apart again',
  'merges.undo.what':
    'Everything that came with the record goes back to it, and so does what belongs to it. What was written since stays with the record that was kept. Who could see the other by its record alone sees it alone again.',
  'merges.undo.button': 'Undo the merge',

  'merges.list.title': 'Merged records',
  'merges.list.caption': 'Merges, the latest first',
  'merges.list.when': 'Merged',
  'merges.list.undone': 'Undone',
  'merges.list.none': 'No records have been merged',
  'merges.list.none.how': 'Merges are decided from the list of possible duplicates.',

  'merges.beside.title': 'This record holds another one',
  'merges.beside.held': '{record}, merged on {date} by {name}',

  'merges.event.source': 'Records',
  'merges.event.merged': 'Another record of the same child was merged into this one by {name}',
  'merges.event.undone': 'Two records that had been merged were taken apart again by {name}',
  'merges.about.title': 'Records that were merged',
  'merges.about.kept': 'Record {localId} was merged into this one',
  'merges.about.merged': 'This record was merged into record {localId}',
  'merges.about.undone': 'Taken apart again: {at}',
} as const;
