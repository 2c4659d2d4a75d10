import { keysOf, type Answers } from '#practice/questionnaires/index.ts';
import type { SpecialRoute } from '../special-route.ts';

/** What keeps a referral from being sent. */
export type Stop = 'child' | 'answers' | 'told-first';

/** Whom it is about must be said, what is asked answered, and, where the law asks for it, the local authority told first. */
export function findStops(
  { toldFirst }: SpecialRoute,
  {
    isChildNamed,
    missing,
    answers,
    agencyKind,
  }: { isChildNamed: boolean; missing: number; answers: Answers; agencyKind: string },
): Stop[] {
  const isTold =
    toldFirst === undefined ||
    toldFirst.unlessKind === agencyKind ||
    keysOf(answers.get(toldFirst.question)?.value ?? null).includes(toldFirst.isAnswered);
  const stops: [boolean, Stop][] = [
    [!isChildNamed, 'child'],
    [missing > 0, 'answers'],
    [!isTold, 'told-first'],
  ];
  return stops.flatMap(([isStopped, stop]) => (isStopped ? [stop] : []));
}

/** What is answered to a question that has one key, such as a day or a kind; undefined: nothing. */
export const keyAnswered = (answers: Answers, question: string | undefined): string | undefined =>
  question === undefined ? undefined : keysOf(answers.get(question)?.value ?? null)[0];
