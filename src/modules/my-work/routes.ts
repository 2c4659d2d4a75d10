import { get } from '#platform/web/routes.ts';
import * as showMyWork from './show-my-work/show-my-work.ts';

export const routes = [get('/', { may: 'signed-in', records: 'my work viewed', answers: showMyWork.show })];
