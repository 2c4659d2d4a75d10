import { get, post, type Route } from '#platform/web/routes.ts';
import * as compareNationally from './compare-nationally/compare-nationally.ts';
import * as loadStatistics from './load-statistics/load-statistics.ts';
import * as lookAtAnIndicator from './look-at-an-indicator/look-at-an-indicator.ts';
import * as setComparison from './set-comparison/set-comparison.ts';

const anybody = 'signed-in';
const keep = 'indicators.keep';

export const routes: readonly Route[] = [
  get('/figures', { may: anybody, records: 'national figures viewed', answers: compareNationally.show }),
  get('/figures/settings', { may: keep, records: 'comparison viewed', answers: setComparison.show }),
  post('/figures/settings', { may: keep, records: 'comparison decided', answers: setComparison.submit }),
  get('/figures/files', { may: keep, records: 'national statistics viewed', answers: loadStatistics.show }),
  post('/figures/files', {
    may: keep,
    records: 'national statistics loaded',
    answers: loadStatistics.submit,
    uploadsUpTo: loadStatistics.LARGEST_FILE,
  }),
  post('/figures/files/:statisticsFileId/set-aside', {
    may: keep,
    records: 'national statistics set aside',
    answers: loadStatistics.setAside,
  }),
  get('/figures/:indicator', {
    may: anybody,
    records: 'national figure viewed',
    answers: lookAtAnIndicator.show,
  }),
  get('/figures/:indicator/json', {
    may: anybody,
    records: 'national figure downloaded',
    answers: lookAtAnIndicator.download,
  }),
];
