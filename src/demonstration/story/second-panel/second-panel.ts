import type { HeldPanel } from '../story-panel.ts';
import { archieAndCharlotte } from './archie-and-charlotte.ts';
import { daisy } from './daisy.ts';
import { zara } from './zara.ts';

export const secondPanel: HeldPanel = {
  cases: [zara, archieAndCharlotte, daisy],
  absent: [],
  standIns: [{ of: 'Constance Abiolari', by: 'Deputy named nurse, Safeguarding Nurses' }],
  readers: [
    { name: 'Hannelore Stirkfield', before: 4 },
    { name: 'Leontyne Garrowby', before: 4 },
    { name: 'Verity Lockhamstead', before: 2 },
    { name: 'Ruaridh McAskellan', before: 3 },
    { name: 'Gwilym Hartstone-Rhys', before: 2, cases: 2 },
    { name: 'Fergus Whinlattimer', before: 1 },
    { name: 'Dr Anneliese Korbachler', before: 3 },
    { name: 'Sunil Parambathi', before: 1, cases: 1 },
    { name: 'Morag Lintfieldie', before: 4 },
  ],
};
