import { randomUUID } from 'node:crypto';
import { dayInLondon } from '#platform/clock.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { inPartnership } from '#platform/jobs/system-viewer.queries.ts';
import {
  adultAsked,
  askers,
  childAsked,
  colleagueAsked,
  countRecord,
  makeTheRecord,
  proofs,
  takeRequest,
} from '#modules/information-rights/index.ts';
import { dayOf, textOf, WrongUse, type Asked, type Command, type Output } from './command.ts';
import { choosePartnership, withApp } from './with-app.ts';

/** Takes what somebody asks and puts together everything that is kept about whoever it is about; the data protection officer goes on from there. */
export const subjectAccessCommand: Command = {
  name: 'subject-access make',
  usage: `subject-access make LOCAL-ID | --person EMAIL | --name NAME [--forms 'NAME; NAME'] --asked-by NAME [--asked-as ${askers.join('|')}] [--proof ${proofs.join('|')}] [--received DAY] [--language en|cy] [--partnership NAME]`,
  about:
    'Puts together everything that is kept about a child, a colleague or another adult, with other people marked, for the officer to read and give.',
  options: {
    person: { type: 'string' },
    name: { type: 'string' },
    forms: { type: 'string' },
    'asked-by': { type: 'string' },
    'asked-as': { type: 'string' },
    proof: { type: 'string' },
    received: { type: 'string' },
    language: { type: 'string' },
    partnership: { type: 'string' },
  },
  run: (asked, output) => {
    const whom = whomOf(asked);
    const askedBy = textOf(asked, 'asked-by');
    if (askedBy === undefined) throw new WrongUse('--asked-by must name who asks.');
    const askedAs = oneOf(asked, 'asked-as', askers, 'other');
    const proof = oneOf(asked, 'proof', proofs, 'none');
    const language = oneOf(asked, 'language', ['en', 'cy'] as const, 'en');
    return withApp(async ({ house }) => {
      const { partnershipId, nation } = await choosePartnership({ house }, textOf(asked, 'partnership'));
      const at = house.clock.now();
      const today = dayInLondon(at);
      const receivedOn = dayOf(asked, 'received') ?? today;
      if (receivedOn > today) throw new WrongUse('--received must be today or earlier.');
      const made = await inPartnership(house.database.app, partnershipId, at, async (tx, userId) => {
        const found = await whom.find(tx, house.wordsIn(language), receivedOn);
        if (found === undefined) return undefined;
        const accessRequestId = randomUUID();
        await takeRequest(tx, {
          ...{ accessRequestId, askedBy, askedAs, proof, receivedOn, language, at, ...found },
          proofSeenOn: proof === 'none' ? null : today,
          words: house.wordsIn(language),
          viewer: { partnershipId, userId, nation },
        });
        const wordsIn = (asIn: string) => house.wordsIn(asIn === 'cy' ? 'cy' : 'en');
        await makeTheRecord(tx, { partnershipId, accessRequestId, wordsIn, by: userId, at });
        return { accessRequestId, ...(await countRecord(tx, accessRequestId)) };
      });
      if (made === undefined) {
        output.error(whom.missing);
        return 1;
      }
      tell(asked, output, made, house.config.baseUrl);
      return 0;
    });
  },
};

/** Whom it is about: exactly one of a local id, an address, and a name with its forms. */
function whomOf(asked: Asked): { find: Find; missing: string } {
  const [localId] = asked.words;
  const [email, name, forms] = ['person', 'name', 'forms'].map((option) => textOf(asked, option));
  if ([localId, email, name].filter((one) => one !== undefined).length !== 1)
    throw new WrongUse('Give one of: the local id of a child, --person EMAIL, --name NAME.');
  if (forms !== undefined && name === undefined) throw new WrongUse('--forms goes with --name.');
  if (name !== undefined) {
    const adult = adultAsked(name, forms ?? '');
    if (adult === undefined)
      throw new WrongUse('--name and each of --forms need 3 letters or more, and at most 100.');
    return { find: () => Promise.resolve(adult), missing: '' };
  }
  if (email !== undefined)
    return { find: (tx) => colleagueAsked(tx, email), missing: `Nobody here has the address ${email}.` };
  const child = localId ?? '';
  return {
    find: (tx, words, on) => childAsked(tx, words, child, on),
    missing: `There is no child with the local id ${child}.`,
  };
}

type Find = (tx: Tx, words: Words, on: string) => ReturnType<typeof colleagueAsked>;

function tell(
  asked: Asked,
  output: Output,
  made: { accessRequestId: string; passages: number; marks: number },
  baseUrl: string,
): void {
  const address = `${baseUrl}/information-rights/requests/${made.accessRequestId}`;
  output.out(
    asked.options['json'] === true
      ? JSON.stringify({ ...made, address })
      : `${made.passages} passages, ${made.marks} marks to decide. The data protection officer goes on at ${address}`,
  );
}

function oneOf<Choice extends string>(
  asked: Asked,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const given = textOf(asked, name);
  if (given === undefined) return otherwise;
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new WrongUse(`--${name} must be one of ${choices.join(', ')}.`);
  return found;
}
