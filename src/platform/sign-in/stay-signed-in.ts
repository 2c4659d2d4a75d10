import { json, type Answer } from '../web/visit.ts';

/** That it was asked is enough: the session was used just now. */
export function staySignedIn(): Answer {
  return json({});
}
