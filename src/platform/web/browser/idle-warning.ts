const betweenLooks = 10_000;
const minute = 60_000;
const minutesToWarn = 5;
/** The pages of one browser tell each other when the session was last used. */
const lastUsedKey = 'teamaround-last-used';
const overClass = 'app-idle--over';

/** The session was used just now: by opening a page, or by what a page saved. */
export function noteUse(): void {
  window.localStorage.setItem(lastUsedKey, String(Date.now()));
}

/**
 * Warns somebody who has done nothing for a while that they are about to be signed out, and lets them stay. Nothing on the page is touched:
 * what they typed is there before, while and after. `data-idle-minutes` is the limit; the sentences are in the dialog.
 */
export function startIdleWarning(dialog: HTMLDialogElement): void {
  const limit = Number(dialog.dataset['idleMinutes']) * minute;
  const form = dialog.querySelector('form');
  if (!form || !(limit > 0)) return;

  const look = () => {
    const end = Number(window.localStorage.getItem(lastUsedKey) ?? Date.now()) + limit;
    const left = end - Date.now();
    if (left <= 0) tellItIsOver(dialog);
    else if (left <= minutesToWarn * minute) tellItEnds(dialog, end);
    else backToNormal(dialog);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Without a connection nothing is lost yet: the dialog stays, to try again.
    stay(form).then(
      (stayed) => (stayed ? look() : tellItIsOver(dialog)),
      () => undefined,
    );
  });
  dialog.addEventListener('cancel', (event) => {
    if (dialog.classList.contains(overClass)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  document.addEventListener('visibilitychange', look);
  noteUse();
  window.setInterval(look, betweenLooks);
}

/** Asks the server, which counts it as use; false: the session has ended. */
async function stay(form: HTMLFormElement): Promise<boolean> {
  const csrf = form.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '';
  const response = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams({ _csrf: csrf }),
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
    redirect: 'manual',
  });
  if (response.ok) noteUse();
  return response.ok;
}

function tellItEnds(dialog: HTMLDialogElement, end: number): void {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(end);
  dialog.classList.remove(overClass);
  say(dialog, dialog.dataset['soon']?.replace('{time}', time));
}

/** Once: who has read it and shut the dialog goes on reading and copying what they typed. */
function tellItIsOver(dialog: HTMLDialogElement): void {
  if (dialog.classList.contains(overClass)) return;
  dialog.classList.add(overClass);
  say(dialog, dialog.dataset['over']);
}

/** Used meanwhile, here or on another page of the same browser, perhaps after signing in again there. */
function backToNormal(dialog: HTMLDialogElement): void {
  dialog.classList.remove(overClass);
  if (dialog.open) dialog.close();
}

function say(dialog: HTMLDialogElement, sentence = ''): void {
  const line = dialog.querySelector('[data-idle-line]');
  if (line && line.textContent !== sentence) line.textContent = sentence;
  if (!dialog.open) dialog.showModal();
}
