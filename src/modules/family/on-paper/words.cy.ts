import type { en } from './words.en.ts';

export const cy: Record<keyof typeof en, string> = {
  'family.pdf.title': 'Teulu a rhwydwaith: {label}',
  'family.pdf.audience': 'Ar gyfer pobl sy’n cael gweld y plentyn hwn. Peidiwch â’i roi i neb arall.',
  'family.pdf.silent': 'Does dim tad wedi’i gofnodi, a does neb wedi dweud pam.',
  'family.pdf.alt': '{title}. Mae’r rhestr isod yn dweud yr un peth mewn geiriau.',
  'family.pdf.name': 'Enw',
  'family.pdf.relationship': 'I’r plentyn',
  'family.pdf.said': 'Beth sydd wedi’i nodi',
  'family.pdf.fact': '{label}: {text}',
  'family.pdf.make': 'Y teulu fel PDF ar gyfer cyfarfod',
  'family.pdf.leftOut':
    '{count, plural, zero {Does neb â mynediad cyfyngedig sydd ddim} one {Mae # person yn blentyn â mynediad cyfyngedig. Dydy’r person hwnnw ddim} two {Mae # berson yn blant â mynediad cyfyngedig. Dydyn nhw ddim} few {Mae # pherson yn blant â mynediad cyfyngedig. Dydyn nhw ddim} many {Mae # pherson yn blant â mynediad cyfyngedig. Dydyn nhw ddim} other {Mae # o bobl yn blant â mynediad cyfyngedig. Dydyn nhw ddim}} yn y PDF, gan na chaiff pawb mewn cyfarfod wybod amdanyn nhw.',
};
