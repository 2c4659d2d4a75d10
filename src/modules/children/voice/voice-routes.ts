import { get, post, type Route } from '#platform/web/routes.ts';
import * as actOnWhatTheySaid from '../act-on-what-they-said/act-on-what-they-said.ts';
import * as correctWhatTheySaid from '../correct-what-they-said/correct-what-they-said.ts';
import * as readTheVoice from '../read-the-voice/read-the-voice.ts';
import * as sayWhatWasDone from '../say-what-was-done/say-what-was-done.ts';
import * as writeWhatTheySaid from '../write-what-they-said/write-what-they-said.ts';

const look = 'child.view';
const write = 'child.add-entry';

export const voiceRoutes: readonly Route[] = [
  get('/children/:childId/voice', { may: look, records: 'child voice viewed', answers: readTheVoice.show }),
  get('/children/:childId/voice/new', {
    may: write,
    records: 'child voice begun',
    answers: writeWhatTheySaid.show,
  }),
  post('/children/:childId/voice', {
    may: write,
    records: 'child voice added',
    answers: writeWhatTheySaid.submit,
  }),
  get('/children/:childId/voice/:voiceId/correct', {
    may: write,
    records: 'child voice correction begun',
    answers: correctWhatTheySaid.show,
  }),
  post('/children/:childId/voice/:voiceId/correct', {
    may: write,
    records: 'child voice corrected',
    answers: correctWhatTheySaid.submit,
  }),
  get('/children/:childId/voice/:voiceId/done', {
    may: write,
    records: 'child voice answer begun',
    answers: sayWhatWasDone.show,
  }),
  post('/children/:childId/voice/:voiceId/done', {
    may: write,
    records: 'child voice answered',
    answers: sayWhatWasDone.submit,
  }),
  get('/children/:childId/voice/:voiceId/action', {
    may: write,
    records: 'child voice action begun',
    answers: actOnWhatTheySaid.show,
  }),
  post('/children/:childId/voice/:voiceId/action', {
    may: write,
    records: 'child voice action made',
    answers: actOnWhatTheySaid.submit,
  }),
];
