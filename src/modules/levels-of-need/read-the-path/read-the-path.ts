import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { pathOf, sayLevel, wayOf, type Level, type Move } from '../levels.ts';
import { listMoves, mayMove } from '../moves/move.queries.ts';
import { levelsPath, moveHref } from '../moves/open-moves.ts';
import { mayDo } from '../may-do.ts';
import { readScheme } from '../scheme/scheme.queries.ts';
import { drawPath } from './draw-path.rules.ts';

/** The path of a child through the levels of need, drawn and told; what is proposed; what was refused, and why. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'levels');
  if (opened === undefined) return notFound();
  const { tx, words, today, viewer } = visit;
  const { child, head } = opened;
  const moves = await listMoves(tx, child.childId);
  const scheme = await readScheme(tx, today);
  const path = pathOf(moves);
  const now = path.at(-1)?.toLevel ?? null;
  const waiting = moves.find(({ state }) => state === 'proposed' || state === 'agreed');
  const mayPropose = mayDo(viewer, 'levels.move') && (await mayMove(tx, child.childId)).mayMove;
  return page('modules/levels-of-need/read-the-path/read-the-path.njk', {
    ...{ head, path: levelsPath(child.childId), mayPropose },
    isAt: sayLevel(words, scheme.everNamed, now),
    waiting: waiting && waitingModel(visit, scheme.everNamed, waiting),
    picture: pictureModel(visit, scheme, path),
    steps: path.toReversed().map((move) => stepModel(visit, scheme, move)),
    refused: moves
      .filter(({ state }) => state === 'refused' || state === 'withdrawn')
      .map((move) => ({
        href: moveHref(move),
        text: words.t('levels.refused.line', {
          from: sayLevel(words, scheme.everNamed, move.fromLevel),
          to: sayLevel(words, scheme.everNamed, move.toLevel),
        }),
        state: words.t(`levels.state.${move.state}`),
        because: move.endedBecause,
      })),
  });
}

function waitingModel({ words }: Visit, named: readonly Level[], move: Move) {
  return {
    href: moveHref(move),
    said: words.t(`levels.waiting.${move.state}`, { level: sayLevel(words, named, move.toLevel) }),
    isYours: move.sideLeft !== null,
  };
}

type Levels = Awaited<ReturnType<typeof readScheme>>;

function pictureModel({ words, today }: Visit, { levels, everNamed }: Levels, path: readonly Move[]) {
  const picture = drawPath(levels, path, today);
  if (picture === undefined) return undefined;
  return {
    ...picture,
    lanes: picture.lanes.map((lane) => ({ ...lane, name: sayLevel(words, everNamed, lane.key) })),
    said: path.map((move) =>
      words.t('levels.path.step', {
        date: words.date(move.metOn ?? today),
        level: sayLevel(words, everNamed, move.toLevel),
      }),
    ),
  };
}

function stepModel({ words, today }: Visit, { levels, everNamed }: Levels, move: Move) {
  return {
    href: moveHref(move),
    on: words.date(move.metOn ?? today),
    level: sayLevel(words, everNamed, move.toLevel),
    way: words.t(`levels.way.${wayOf(levels, move.fromLevel, move.toLevel)}`),
    from: sayLevel(words, everNamed, move.fromLevel),
    lead: move.isEarlier
      ? (move.ledThen ?? '')
      : [move.toName, move.toAgency].filter((part) => part !== null).join(', '),
    because: move.because,
  };
}
