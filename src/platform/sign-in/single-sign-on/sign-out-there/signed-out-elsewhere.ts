import { ownPath } from '../../../web/own-path.ts';
import { page, type Answer, type PublicVisit } from '../../../web/visit.ts';

/** The organisation had ended the session: said on the page that comes instead of the one that was asked for. */
export function show(visit: PublicVisit): Answer {
  return page('platform/sign-in/single-sign-on/sign-out-there/signed-out-elsewhere.njk', {
    then: ownPath(visit.query['then']),
  });
}
