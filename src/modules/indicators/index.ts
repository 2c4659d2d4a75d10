import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { addStatisticsFile, decideComparison } from './indicators.queries.ts';
export { readStatisticsFile, sayRefusedFile } from './load-statistics/read-statistics-file.ts';
export { knownStatistics } from './national/known-statistics.ts';
export { nationalIndicator, nationalIndicators } from './national/national-indicator.ts';
export type { NationalFigure } from './national/national-indicator.ts';
export { shippedStatistics } from './national/shipped-statistics.ts';
export { buildStatistics, figuresOf, findArea, likelyAreas } from './national/statistics.ts';
export type { Statistics } from './national/statistics.ts';

export const indicatorsModule: Module = { name: 'indicators', routes, permissions, words: { en, cy } };
