import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
  createAll,
} from 'govuk-frontend';
import { SortableTable } from '@ministryofjustice/frontend';
import { startAutosave } from './autosave.ts';
import { startIdleWarning } from './idle-warning.ts';
import { startPasskey } from './passkey.ts';
import { startRefresh } from './refresh.ts';
import { startSlotClock } from './slot-clock.ts';

const components = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
  SortableTable,
];
for (const component of components) createAll(component);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) startAutosave(form);
for (const clock of document.querySelectorAll<HTMLElement>('[data-slot-clock]')) startSlotClock(clock);
for (const offer of document.querySelectorAll<HTMLElement>('[data-passkey]')) startPasskey(offer);
for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[data-idle-minutes]'))
  startIdleWarning(dialog);
for (const block of document.querySelectorAll<HTMLElement>('[data-refresh][id]')) startRefresh(block);
