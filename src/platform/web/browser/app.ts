import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
  createAll,
} from 'govuk-frontend';
import { SortableTable } from '@ministryofjustice/frontend';
import { startAnswers } from './answers.ts';
import { startAutosave } from './autosave.ts';
import { startIdleWarning } from './idle-warning.ts';
import { startPasskey } from './passkey.ts';
import { startRefresh } from './refresh.ts';
import { startSlotClock } from './slot-clock.ts';
import { startUpload } from './upload.ts';

const components = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
  SortableTable,
];
/** Starts everything on a page, or on a part of it that has just come. */
function begin(root: Document | Element): void {
  for (const component of components) createAll(component, undefined, root);
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-autosave]')) startAutosave(form);
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-answers]')) startAnswers(form);
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-upload]')) startUpload(form, begin);
  for (const clock of root.querySelectorAll<HTMLElement>('[data-slot-clock]')) startSlotClock(clock);
  for (const offer of root.querySelectorAll<HTMLElement>('[data-passkey]')) startPasskey(offer);
  for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[data-idle-minutes]'))
    startIdleWarning(dialog);
  for (const block of root.querySelectorAll<HTMLElement>('[data-refresh][id]')) startRefresh(block);
}

begin(document);
