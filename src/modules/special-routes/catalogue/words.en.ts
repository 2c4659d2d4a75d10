export const en = {
  'specialRoutes.route.exploitation': 'Exploitation or harm outside the family',
  'specialRoutes.route.exploitation.what':
    'Somebody uses a child for sex, crime, labour or money, or harms them away from home.',
  'specialRoutes.route.exploitation.who': 'Anybody with an account.',
  'specialRoutes.route.exploitation.law':
    'Children Act 1989, sections 17 and 47, and Working Together to Safeguard Children; in Wales, the Wales Safeguarding Procedures.',
  'specialRoutes.route.nrm': 'National Referral Mechanism',
  'specialRoutes.route.nrm.what':
    'A child who may be a victim of modern slavery or trafficking. A child is always referred, and need not agree.',
  'specialRoutes.route.nrm.who':
    'Only first responder organisations: here the police and children’s social care. If you work elsewhere, tell one of them today and they will refer.',
  'specialRoutes.route.nrm.law':
    'Modern Slavery Act 2015, sections 49 and 52, and its statutory guidance. The local authority is told first.',
  'specialRoutes.route.private-fostering': 'Private fostering notification',
  'specialRoutes.route.private-fostering.what':
    'A child under 16, or 18 if disabled, who lives for 28 days or more with somebody who is not a parent or close relative.',
  'specialRoutes.route.private-fostering.who':
    'Anybody with an account. Parents and carers must tell the local authority themselves too.',
  'specialRoutes.route.private-fostering.law':
    'Children Act 1989, section 67 and schedule 8; the Private Arrangements for Fostering Regulations 2005 (in Wales, 2006).',
  'specialRoutes.route.fgm': 'Mandatory report of female genital mutilation (FGM)',
  'specialRoutes.route.fgm.what':
    'A girl under 18 told you that she was cut, or you saw signs of it in your work.',
  'specialRoutes.route.fgm.who':
    'Regulated professionals in health, education and social care. If you work elsewhere, refer to the front door.',
  'specialRoutes.route.fgm.law': 'Female Genital Mutilation Act 2003, section 5B.',
  'specialRoutes.route.pre-birth': 'Pre-birth referral',
  'specialRoutes.route.pre-birth.what': 'A child who is expected, and about whom somebody worries already.',
  'specialRoutes.route.pre-birth.who': 'Anybody with an account.',
  'specialRoutes.route.pre-birth.law':
    'Working Together to Safeguard Children, which covers unborn children; in Wales, the Wales Safeguarding Procedures.',
  'specialRoutes.route.learning-disability': 'Learning disability consultation',
  'specialRoutes.route.learning-disability.what':
    'Advice on how to understand and work with a child or a parent who has a learning disability.',
  'specialRoutes.route.learning-disability.who': 'Anybody with an account.',
  'specialRoutes.route.learning-disability.law':
    'Children Act 1989, section 27: agencies help each other. No law says by when.',
  'specialRoutes.route.young-carer': 'Young carer',
  'specialRoutes.route.young-carer.what':
    'A child who looks after somebody, and has a right to an assessment of their own needs.',
  'specialRoutes.route.young-carer.who': 'Anybody with an account.',
  'specialRoutes.route.young-carer.law':
    'Children Act 1989, section 17ZA; in Wales, Social Services and Well-being (Wales) Act 2014, section 24. No law says by when.',
  'specialRoutes.route.prevent': 'Prevent referral',
  'specialRoutes.route.prevent.what':
    'A child who may be drawn into terrorism. It asks for help for the child.',
  'specialRoutes.route.prevent.who':
    'Anybody with an account. Speak with your safeguarding lead first, if that loses no time.',
  'specialRoutes.route.prevent.law':
    'Counter-Terrorism and Security Act 2015, sections 26 and 36. No law says by when.',
  'specialRoutes.receiver.social-care': 'The front door of children’s social care',
  'specialRoutes.receiver.police': 'The police',
  'specialRoutes.receiver.health': 'The learning disability team in health',
  'specialRoutes.outcome.taken-on': 'Taken on',
  'specialRoutes.outcome.taken-on.hint': 'Somebody works with the child because of it.',
  'specialRoutes.outcome.advice': 'Advice given',
  'specialRoutes.outcome.advice.hint': 'What was advised stands below, for whoever sent it.',
  'specialRoutes.outcome.passed-on': 'Passed to another service',
  'specialRoutes.outcome.passed-on.hint': 'Say to whom, and that they have it.',
  'specialRoutes.outcome.no-further-action': 'No further action',
  'specialRoutes.outcome.no-further-action.hint': 'Say why, and what whoever sent it can do.',
  'specialRoutes.outcome.grounds-yes': 'Reasonable grounds: yes',
  'specialRoutes.outcome.grounds-yes.hint':
    'The competent authority believes that the child may be a victim.',
  'specialRoutes.outcome.grounds-no': 'Reasonable grounds: no',
  'specialRoutes.outcome.grounds-no.hint': 'The child’s need for protection does not end with it.',
  'specialRoutes.outcome.arrangement': 'It is private fostering',
  'specialRoutes.outcome.arrangement.hint': 'An arrangement with visits begins.',
  'specialRoutes.outcome.not-private-fostering': 'It is not private fostering',
  'specialRoutes.outcome.not-private-fostering.hint': 'For instance a close relative, or fewer than 28 days.',
  'specialRoutes.outcome.protected': 'The girl and others are protected',
  'specialRoutes.outcome.protected.hint': 'Such as by an order, or by an enquiry that goes on.',
  'specialRoutes.outcome.channel': 'Goes to Channel',
  'specialRoutes.outcome.channel.hint': 'The panel that helps people who may be drawn into terrorism.',
};
