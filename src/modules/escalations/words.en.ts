import { en as acting } from './forms/words.en.ts';
import { en as keeping } from './keep-the-register/words.en.ts';
import { en as raising } from './raise-a-disagreement/words.en.ts';

export const en = {
  ...acting,
  ...keeping,
  ...raising,
  'navigation.escalations': 'Disagreements',
  'escalations.between': '{raised} disagrees with {answers}',
  'escalations.raisedOn': 'Raised on {date}',
  'escalations.state': 'How it stands',
  'escalations.state.open': 'Open',
  'escalations.state.resolved': 'Resolved: both sides have signed',
  'escalations.state.decided': 'Ended by the independent chair',
  'escalations.state.withdrawn': 'Taken back',
  'escalations.stageNow': 'Stage',
  'escalations.stage': 'Stage {number}: {name}',
  'escalations.stage.worker': 'worker to worker',
  'escalations.stage.manager': 'managers',
  'escalations.stage.senior-lead': 'senior safeguarding leads',
  'escalations.stage.independent-chair': 'independently chaired meeting',
  'escalations.stage.ended.time-up': 'The time was up on {date}, and the next stage began.',
  'escalations.stage.ended.moved-on': '{name} took it to the next stage on {date}, because:',
  'escalations.stage.ended.ended': 'It ended at this stage on {date}.',
  'escalations.due': 'Time for this stage',
  'escalations.toCome': 'Stages after this one',
  'escalations.whyThisDate': 'Why this date?',
  'escalations.why.fast': 'A child is at risk: all stages together take {hours} hours, from {moment} on.',
  'escalations.why.fast.shared':
    'The stages that were left then share these hours in equal parts: this one takes until {moment}.',
  'escalations.side.chair': 'Independent chair',
  'escalations.level.worker': 'Workers of both agencies',
  'escalations.level.manager': 'Their managers',
  'escalations.level.senior-lead': 'The senior safeguarding leads of both agencies',
  'escalations.level.independent-chair': 'Somebody independent, who is of neither agency, chairs',

  'escalations.turn.yours': 'It is your turn.',
  'escalations.turn.waiting': 'Waiting for {names}.',
  'escalations.turn.one': '{name} ({side})',
  'escalations.turn.nobody': '{side}, where nobody is named yet',
  'escalations.turn.why': '{agency} disagrees with a decision of {other}.',
  'escalations.turn.passed': 'Somebody else must say something first.',
  'escalations.turn.answer': 'Answer a disagreement of another agency',
  'escalations.turn.view': 'Write your agency’s view of a disagreement',
  'escalations.turn.reply': 'Reply in a disagreement',
  'escalations.turn.sign': 'Sign how a disagreement ends, or say why not',
  'escalations.turn.know': 'A disagreement was taken back: say that you know',
  'escalations.turn.chair': 'Chair the meeting about a disagreement and write down how it ends',

  'escalations.list.lead':
    'When professionals disagree about a decision, they say so, and it goes from stage to stage until both sides have signed how it ends.',
  'escalations.list.open': 'Open',
  'escalations.list.over': 'Ended',
  'escalations.list.none': 'No open disagreement',
  'escalations.list.none.how':
    'If you disagree with a decision of another agency, raise it here. You need not agree among yourselves first.',
  'escalations.list.back': 'Disagreements about {name}',
  'escalations.list.emergency':
    'You opened this child in an emergency, so you can read but not raise a disagreement. Ask the child’s worker to add you to the team first.',
  'escalations.beside.none': 'Disagree with a decision',
  'escalations.beside.all': 'All disagreements',
  'escalations.disagree': 'I disagree with this',
  'escalations.disagree.plan': 'I disagree with this plan: {plan}',

  'escalations.whatItIs': 'What it is about',
  'escalations.decision': 'Which decision',
  'escalations.why': 'Why you disagree',
  'escalations.whySaid': 'Why {agency} disagrees',
  'escalations.wants': 'What should happen instead',
  'escalations.childsView': 'What the child thinks',
  'escalations.childsView.none': 'Not known yet',
  'escalations.ofReferral': 'About a referral of your agency',
  'escalations.about': 'It stands in',
  'escalations.about.plan': 'A plan of the child',
  'escalations.about.recommendation': 'A recommendation of a panel',
  'escalations.about.referral': 'A referral',
  'escalations.raisedBy': 'Raised by',
  'escalations.acknowledged': 'Acknowledged',
  'escalations.speaker': '{side}: {name}, {job}',
  'escalations.speaker.was': '{side}, before: {name}, {job}',
  'escalations.says': '{side} says',
  'escalations.says.nobody': 'Nobody has written at this stage yet.',
  'escalations.ended.resolved': 'Resolved on {date}: both sides have signed',
  'escalations.ended.decided': '{name}, who chaired, ended it on {date}',
  'escalations.ended.withdrawn': 'Taken back. {name} of the other side knew of it on {date}',

  'escalations.over': 'The disagreement has ended',
  'escalations.over.lead': 'You saw the child only for it, and no longer do. What you wrote is kept.',
  'escalations.yes': 'Yes',
  'escalations.no': 'No',

  'escalations.event.source': 'Disagreements',
  'escalations.event.raised': '{raised} disagreed with a decision of {answers}',
  'escalations.event.moved-on': 'The disagreement of {raised} with {answers} went to stage {stage}',
  'escalations.event.resolved': '{raised} and {answers} resolved their disagreement',
  'escalations.event.decided': 'An independent chair ended the disagreement of {raised} with {answers}',
  'escalations.event.withdrawn': '{raised} took back its disagreement with {answers}',

  'escalations.record.title': 'Disagreements between agencies',
  'escalations.record.participant': '{name}, {agency}: {side}, stage {stage}',
  'escalations.record.namedBy': 'Named by {name}',

  'escalations.letter.body':
    'Dear {name},\n\n{news}\n\nOpen it here: {link}\n\nThis letter says nothing about whom it is. Sign in to read it.\n',
  'escalations.letter.raised.subject': 'Another agency disagrees with a decision of yours',
  'escalations.letter.raised':
    'A colleague of another agency disagrees with a decision of your agency and asks you to answer. Please say today that you have it.',
  'escalations.letter.named.subject': 'You are named to speak in a disagreement',
  'escalations.letter.named': 'You are named to speak in a disagreement between agencies.',
  'escalations.letter.stage.subject': 'A disagreement is at its next stage',
  'escalations.letter.stage':
    'A disagreement between agencies has gone to its next stage. It shows who speaks now and by when.',
  'escalations.letter.at-risk.subject': 'A disagreement where a child is at risk now',
  'escalations.letter.at-risk':
    'In a disagreement between agencies, somebody says that the child is at risk now. It must end within hours: please look at it at once.',
  'escalations.letter.written.subject': 'It is your turn in a disagreement',
  'escalations.letter.written':
    'The other side of a disagreement between agencies has written. It is your turn.',
  'escalations.letter.proposed.subject': 'Somebody proposes how a disagreement ends',
  'escalations.letter.proposed':
    'There are words by which a disagreement between agencies would end. It ends when both sides have signed them.',
  'escalations.letter.refused.subject': 'Words to end a disagreement were not signed',
  'escalations.letter.refused':
    'Words by which a disagreement between agencies would have ended were not signed. It shows why. It goes on.',
  'escalations.letter.withdrawal.subject': 'A disagreement was taken back',
  'escalations.letter.withdrawal':
    'The agency that raised a disagreement takes it back. It ends when the other side says that it knows.',
  'escalations.letter.ended.subject': 'A disagreement has ended',
  'escalations.letter.ended':
    'A disagreement between agencies in which you took part has ended. If you saw the child only for it, you no longer do.',
  'escalations.letter.no-chair.subject': 'A disagreement needs an independent chair',
  'escalations.letter.no-chair':
    'A disagreement between agencies is at the stage of an independently chaired meeting, and nobody chairs it yet. Please name somebody.',
};
