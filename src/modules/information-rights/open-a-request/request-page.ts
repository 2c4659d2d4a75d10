import { sayWhy } from '#practice/clocks/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import {
  listMarks,
  reasonsOfHits,
  reasonsToKeep,
  reasonsToTakeOut,
  type Mark,
} from '../decide-marks/mark.queries.ts';
import { childrenIn, listPassages, type StoredPassage } from '../make-the-record/record.queries.ts';
import { proofs, requestDue, requestDueOn, type AccessRequest } from '../requests/access-request.ts';
import { findRequest } from '../requests/request.queries.ts';
import { listFingerprints } from '../release-a-record/release.queries.ts';

export const requestView = 'modules/information-rights/open-a-request/open-a-request.njk';

/** A request with its page; undefined when it is not there or not the viewer's. Notes the look at every child it tells of. */
export async function openRequest(visit: Visit) {
  const { tx, words } = visit;
  const request = await findRequest(tx, visit.params['accessRequestId'] ?? '');
  if (request === undefined) return undefined;
  const { accessRequestId } = request;
  const marks = await listMarks(tx, accessRequestId);
  const passages = await listPassages(tx, accessRequestId);
  visit.looksAt(childrenIn(request, passages));
  return {
    request,
    model: {
      request,
      path: `/information-rights/requests/${accessRequestId}`,
      facts: factsOf(words, request),
      due: dueModel(visit, request),
      counts: {
        passages: passages.length,
        marks: marks.length,
        open: marks.filter(({ decision }) => decision === null).length,
      },
      marks: marks.map((mark) => markModel(words, mark, passages)),
      hits: marks.filter(({ kind }) => kind === 'hit').length,
      ...choices(words),
      fingerprints: await listFingerprints(tx, accessRequestId),
      typed: nothingTyped,
      errors: [],
    },
  };
}

/** What the boxes of the page hold before anything is typed. */
export const nothingTyped: Readonly<Record<string, string | string[]>> = {
  because: '',
  words: '',
  reason: '',
};

function dueModel({ words, viewer, today }: Visit, request: AccessRequest) {
  const dueOn = requestDueOn(request, viewer.nation);
  const isOpen = request.releasedAt === null;
  return {
    words: isOpen ? words.relativeDue(dueOn, today) : '',
    isLate: isOpen && dueOn < today,
    why: sayWhy(words, requestDue(request, viewer.nation)),
  };
}

function choices(words: Words) {
  const of = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, text: words.t(`informationRights.${name}.${value}`) }));
  return {
    outReasons: of('reason', reasonsToTakeOut),
    proofs: of(
      'proof',
      proofs.filter((proof) => proof !== 'none'),
    ),
  };
}

function factsOf(words: Words, request: AccessRequest) {
  const fact = (name: string, text: string) => ({ label: words.t(`informationRights.fact.${name}`), text });
  const { about, names, askedBy, askedAs, receivedOn, extendedBecause, takenByName, madeAt, releasedAt } =
    request;
  const released = (at: Date) =>
    words.t('informationRights.released.by', {
      date: words.dateTime(at),
      name: request.releasedByName ?? '',
    });
  return [
    ...(about === 'child' ? [] : [fact('about', words.t(`informationRights.about.${about}`))]),
    ...(about === 'adult' ? [fact('names', names.join('\n'))] : []),
    fact('askedBy', `${askedBy} (${words.t(`informationRights.askedAs.${askedAs}`)})`),
    fact('proof', sayProof(words, request)),
    fact('receivedOn', words.date(receivedOn)),
    ...(extendedBecause === null ? [] : [fact('extended', extendedBecause)]),
    fact('takenBy', takenByName),
    ...(madeAt === null ? [] : [fact('madeAt', words.dateTime(madeAt))]),
    ...(releasedAt === null ? [] : [fact('released', released(releasedAt))]),
  ];
}

function sayProof(words: Words, { proof, proofSeenOn }: AccessRequest): string {
  if (proofSeenOn === null) return words.t('informationRights.proof.none');
  const seen = { proof: words.t(`informationRights.proof.${proof}`), date: words.date(proofSeenOn) };
  return words.t('informationRights.proof.seen', seen);
}

/** What is marked, in what it stands. A name of somebody who works here is usually kept: so it is filled in, and still the officer's to send. */
function markModel(words: Words, mark: Mark, passages: readonly StoredPassage[]) {
  const whole = passages.find(({ number }) => number === mark.number);
  return {
    ...mark,
    kindText: words.t(`informationRights.mark.${mark.kind}`),
    title: mark.words ?? whole?.label ?? '',
    context: whole?.text ?? contextOf(mark.words ?? '', passages),
    reasons: ['', ...(mark.kind === 'hit' ? reasonsOfHits : [...reasonsToTakeOut, ...reasonsToKeep])].map(
      (value) => ({ value, text: words.t(`informationRights.reason.${value === '' ? 'choose' : value}`) }),
    ),
    chosen: mark.reason ?? (mark.kind === 'works-here' ? 'works-here' : ''),
  };
}

const AROUND = 80;

function contextOf(words: string, passages: readonly StoredPassage[]): string {
  const lower = words.toLowerCase();
  const found = passages.find(({ text }) => text.toLowerCase().includes(lower));
  if (found === undefined) return '';
  const at = found.text.toLowerCase().indexOf(lower);
  const from = Math.max(0, at - AROUND);
  const to = at + words.length + AROUND;
  return `${from > 0 ? '…' : ''}${found.text.slice(from, to)}${to < found.text.length ? '…' : ''}`;
}
