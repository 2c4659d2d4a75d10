import type { Address } from './who-reaches.ts';

/** What is there only while something lasts: who may not come is answered as ever, who may is shown by the test of the act itself. */
const whileItLasts: readonly RegExp[] = [
  // An import that waits to be confirmed; an address that is protected; somebody who is named for that restriction.
  /^POST \/imports\/:importId\/load$/,
  // A file of services that waits; a service that has ended.
  /^(GET|POST) \/services\/import\/:serviceImportId/,
  /^POST \/services\/:serviceId\/back$/,
  // A newer file of national statistics.
  /^POST \/figures\/files\/:statisticsFileId\/set-aside$/,
  // A list whose columns nobody has told yet.
  /^POST \/matches\/:matchListId\/columns$/,
  /^POST \/children\/:childId\/protect-address\/end$/,
  /^(GET|POST) \/children\/:childId\/protect-address\/people$/,
  /^POST \/restricted-children\/:restrictionId\/people\/:userId\/end$/,
  // A form in which a file was added; a judgement, where a form asks for one.
  /^GET \/children\/:childId\/(forms|early-help\/:helpId\/assessments)\/:sheetId\/documents\/:documentId$/,
  /^POST \/children\/:childId\/(forms|early-help\/:helpId\/assessments)\/:sheetId\/(judgement|files\/:question|save)$/,
  // The early help assessment asks for no file; the one that is signed is of help that has ended.
  /^(GET|POST) \/children\/:childId\/early-help\/:helpId\/assessments\/:sheetId\/reopen$/,
  /^GET \/children\/:childId\/early-help\/:helpId\/assessments\/:sheetId\/files\/:question$/,
  // An entry with a file, a difference that waits for somebody.
  /^GET \/children\/:childId\/chronology\/:entryId\/source$/,
  /^POST \/children\/:childId\/differences\/:differenceId$/,
  // A deletion that was done.
  /^GET \/information-rights\/deletions\/:deletionId\/certificate/,
  // A record that was released.
  /^GET \/information-rights\/requests\/:accessRequestId\/record\.(pdf|json)$/,
  // A case before its panel, and one that is being heard.
  /^POST \/panels\/(cases\/:caseId\/papers|cases\/:caseId\/papers\/from-record|papers\/:paperId\/restore)$/,
  /^POST \/panels\/cases\/:caseId\/(notes|themes)/,
];
export const lasts = ({ method, path }: Address) =>
  !whileItLasts.some((one) => one.test(`${method} ${path}`));
