import type { HeldPanel } from '../story-panel.ts';
import { edwin } from './edwin.ts';
import { jakub } from './jakub.ts';
import { jessamynd } from './jessamynd.ts';
import { scarlett } from './scarlett.ts';

export const firstPanel: HeldPanel = {
  cases: [edwin, jessamynd, scarlett, jakub],
  absent: ['Fergus Whinlattimer'],
  standIns: [],
  readers: [
    { name: 'Hannelore Stirkfield', before: 4 },
    { name: 'Leontyne Garrowby', before: 3 },
    { name: 'Verity Lockhamstead', before: 1 },
    { name: 'Ruaridh McAskellan', before: 2, cases: 2 },
    { name: 'Gwilym Hartstone-Rhys', before: 4 },
    { name: 'Constance Abiolari', before: 3 },
    { name: 'Dr Anneliese Korbachler', before: 1, cases: 1 },
    { name: 'Morag Lintfieldie', before: 2 },
  ],
};
