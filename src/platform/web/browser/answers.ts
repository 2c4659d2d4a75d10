import { noteUse } from './idle-warning.ts';
import { clock, postFields, type Posted } from './post-fields.ts';

const quiet = 1500;
const beforeTryingAgain = 10_000;

/** What the address of a form's answers says of one that was sent. */
interface Told {
  outcome: 'saved' | 'same' | 'untouched' | 'conflict' | 'signed' | 'wrong';
  version?: number;
  by?: string;
  message?: string;
  theirs?: string;
  /** The questions that are asked now. */
  shown?: string[];
}

/**
 * Sends each question of a form by itself, to its `data-answers` address, once nothing was typed in it for a moment; the others are untouched by it, so that
 * several people write on one form at once. Each says by whom and when it was last written; the form's status line says when it was saved, or that it was not.
 */
export function startAnswers(form: HTMLFormElement): void {
  const saved = new Map<string, string>();
  const timers = new Map<string, number>();
  let sending = Promise.resolve();
  const questions = form.querySelectorAll<HTMLElement>('[data-question]');
  for (const question of questions) saved.set(keyOf(question), fieldsIn(question).toString());

  const schedule = (question: HTMLElement, delay: number) => {
    window.clearTimeout(timers.get(keyOf(question)));
    const send = () => (sending = sending.then(() => saveQuestion(question)));
    timers.set(keyOf(question), window.setTimeout(send, delay));
  };

  async function saveQuestion(question: HTMLElement): Promise<void> {
    const typed = fieldsIn(question).toString();
    if (typed === saved.get(keyOf(question))) return;
    say(form, form.dataset['saving']);
    const posted = await postFields(form.dataset['answers'] ?? '', toSend(form, question));
    if (posted === 'failed') schedule(question, beforeTryingAgain);
    // What was answered counts as sent, also where it was refused: it is sent again when it is changed.
    if (typeof posted === 'object') saved.set(keyOf(question), typed);
    report(form, question, posted);
    if (typeof posted === 'object' && fieldsIn(question).toString() !== typed) schedule(question, quiet);
  }

  const changed = (event: Event, delay: number) => {
    const question =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-question]') : null;
    if (question) schedule(question, delay);
  };
  form.addEventListener('input', (event) => changed(event, quiet));
  // Leaving a box, or choosing, is the end of an answer.
  form.addEventListener('change', (event) => changed(event, 0));
  form.addEventListener('submit', () => {
    for (const timer of timers.values()) window.clearTimeout(timer);
  });
  for (const event of ['online', 'offline'] as const)
    window.addEventListener(event, () =>
      tellConnection(form, event, () => questions.forEach((one) => schedule(one, 0))),
    );
}

const keyOf = (question: HTMLElement) => question.dataset['question'] ?? '';

/** What is typed in one question, without its version. */
function fieldsIn(question: HTMLElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const box of question.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    const isOff = (box.type === 'radio' || box.type === 'checkbox') && !box.checked;
    if (box.name && !isOff && box.type !== 'hidden') fields.append(box.name, box.value);
  }
  return fields;
}

function toSend(form: HTMLFormElement, question: HTMLElement): URLSearchParams {
  const fields = fieldsIn(question);
  const version = versionOf(question);
  if (version) fields.append(version.name, version.value);
  fields.append('question', keyOf(question));
  for (const name of ['_csrf', 'versionId'])
    fields.append(name, form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '');
  return fields;
}

const versionOf = (question: HTMLElement) => question.querySelector<HTMLInputElement>('input[type="hidden"]');

function report(form: HTMLFormElement, question: HTMLElement, posted: Posted): void {
  if (posted === 'failed') return say(form, form.dataset['notSaved']);
  if (posted === 'signed out') return say(form, form.dataset['signedOut']);
  noteUse();
  const told = posted.body as Told;
  tell(form, question, told, !['wrong', 'conflict', 'signed'].includes(told.outcome));
}

function tell(form: HTMLFormElement, question: HTMLElement, told: Told, isKept: boolean): void {
  say(form, isKept ? form.dataset['saved']?.replace('{time}', clock()) : told.message);
  sayIn(question, isKept ? told.by : [told.message, told.theirs].filter(Boolean).join('\n'));
  question.classList.toggle('govuk-form-group--error', !isKept);
  const version = versionOf(question);
  // Where both wrote, the version stays: saving the page then shows both, and this person decides.
  if (isKept && version && told.version !== undefined) version.value = String(told.version);
  if (told.shown) showOnly(form, told.shown);
}

/** Questions that conditions show or hide appear and go without a new page. */
function showOnly(form: HTMLFormElement, shown: readonly string[]): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-shown-as]'))
    part.hidden = !shown.includes(part.dataset['shownAs'] ?? '');
}

function tellConnection(form: HTMLFormElement, event: 'online' | 'offline', sendAgain: () => void): void {
  if (event === 'offline') say(form, form.dataset['notSaved']);
  else sendAgain();
}

function say(form: HTMLFormElement, text: string | undefined): void {
  const status = form.querySelector('[data-autosave-status]');
  if (status && text) status.textContent = text;
}

function sayIn(question: HTMLElement, text: string | undefined): void {
  const line = question.querySelector('[data-said]');
  if (line) line.textContent = text ?? '';
}
