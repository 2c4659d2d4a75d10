import { fieldsOf, fillHidden, withAnswer } from './form-fields.ts';
import type { Answer } from './form-fields.ts';
import { noteUse } from './idle-warning.ts';
import { clock, postFields } from './post-fields.ts';

const quiet = 1500;
const beforeTryingAgain = 10_000;

/**
 * Sends the fields of a form to its `data-autosave` address once nothing was typed for a moment, one request at a time, and
 * says so in its status line. Files and passwords are never sent.
 */
export function startAutosave(form: HTMLFormElement): void {
  let timer: number | undefined;
  let saved = fieldsOf(form).toString();
  let isSaving = false;

  const schedule = (delay: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void saveWhatChanged(), delay);
  };

  async function saveWhatChanged(): Promise<void> {
    const fields = fieldsOf(form);
    if (isSaving) schedule(quiet);
    if (isSaving || fields.toString() === saved) return;
    isSaving = true;
    say(form, form.dataset['saving']);
    const outcome = await send(form.dataset['autosave'] ?? '', fields);
    isSaving = false;
    if (outcome === 'failed') schedule(beforeTryingAgain);
    else if (typeof outcome === 'object') saved = withAnswer(fields, outcome);
    report(form, outcome);
    if (fieldsOf(form).toString() !== saved && typeof outcome === 'object') schedule(quiet);
  }

  form.addEventListener('input', () => schedule(quiet));
  form.addEventListener('change', () => schedule(quiet));
  form.addEventListener('submit', () => window.clearTimeout(timer));
}

/** 'changed': somebody else saved it meanwhile; its button shows both versions. */
type Outcome = Answer | 'failed' | 'signed out' | 'changed';

async function send(address: string, fields: URLSearchParams): Promise<Outcome> {
  const posted = await postFields(address, fields);
  if (typeof posted === 'string') return posted;
  return posted.status === 409 ? 'changed' : (posted.body as Answer);
}

function report(form: HTMLFormElement, outcome: Outcome): void {
  if (outcome === 'signed out') {
    say(form, form.dataset['signedOut']);
  } else if (outcome === 'changed') {
    say(form, form.dataset['changed']);
  } else if (outcome === 'failed') {
    say(form, form.dataset['notSaved']);
  } else {
    fillHidden(form, outcome);
    noteUse();
    say(form, form.dataset['saved']?.replace('{time}', clock()));
  }
}

function say(form: HTMLFormElement, text: string | undefined): void {
  const status = form.querySelector('[data-autosave-status]');
  if (status && text) status.textContent = text;
}
