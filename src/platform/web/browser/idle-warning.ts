const betweenLooks = 10_000;
const minute = 60_000;
const minutesToWarn = 5;
/** The pages of one browser tell each other when the session was last used. */
const lastUsedKey = 'teamaround-last-used';

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
  const line = dialog.querySelector<HTMLElement>('[data-idle-line]');
  const form = dialog.querySelector('form');
  if (!line || !form || !(limit > 0)) return;

  const isOver = () => dialog.classList.contains('app-idle--over');

  const look = () => {
    const lastUsed = Number(window.localStorage.getItem(lastUsedKey) ?? Date.now());
    const left = lastUsed + limit - Date.now();
    if (left <= 0) over();
    else if (left <= minutesToWarn * minute) warn(lastUsed + limit);
    else if (dialog.open) dialog.close();
    if (left > 0) dialog.classList.remove('app-idle--over');
  };

  function warn(end: number): void {
    const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(end);
    say(dialog.dataset['soon']?.replace('{time}', time));
  }

  function over(): void {
    dialog.classList.add('app-idle--over');
    say(dialog.dataset['over']);
  }

  function say(sentence = ''): void {
    if (line && line.textContent !== sentence) line.textContent = sentence;
    if (!dialog.open) dialog.showModal();
  }

  async function stay(around: HTMLFormElement): Promise<void> {
    const csrf = around.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '';
    const response = await fetch(around.action, {
      method: 'POST',
      body: new URLSearchParams({ _csrf: csrf }),
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      redirect: 'manual',
    });
    if (!response.ok) return over();
    noteUse();
    look();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Without a line the session still runs: the dialog stays, to try again.
    stay(form).catch(() => say(dialog.dataset['soon']?.replace('{time}', '…')));
  });
  dialog.addEventListener('cancel', (event) => {
    if (isOver()) return;
    event.preventDefault();
    form.requestSubmit();
  });
  document.addEventListener('visibilitychange', look);
  noteUse();
  window.setInterval(look, betweenLooks);
}
