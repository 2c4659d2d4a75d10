const bytesInMegabyte = 1024 * 1024;

/**
 * Sends a form that carries a file in the background, to show how far it has come and to keep the form, its file and its text when the
 * line breaks. A form without a file, and a browser without script, send it as browsers do. `begin` starts the components of a new page.
 */
export function startUpload(form: HTMLFormElement, begin: (root: Element) => void): void {
  let isSending = false;
  form.addEventListener('submit', (event) => {
    const files = chosenFiles(form);
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    if (isSending) return;
    const most = files.find(({ file, mostBytes }) => mostBytes > 0 && file.size > mostBytes)?.mostBytes;
    if (most !== undefined) {
      say(form, form.dataset['tooLarge']?.replace('{megabytes}', String(Math.floor(most / bytesInMegabyte))));
      return;
    }
    isSending = true;
    send(form, new FormData(form, event.submitter), (outcome) => {
      isSending = false;
      show(form, false);
      if (outcome === 'lost') say(form, form.dataset['lost']);
      else goOn(outcome, begin);
    });
  });
}

function chosenFiles(form: HTMLFormElement) {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap((input) =>
    [...(input.files ?? [])].map((file) => ({ file, mostBytes: Number(input.dataset['mostBytes'] ?? 0) })),
  );
}

/** What came back: the answer, or nothing at all. */
type Outcome = XMLHttpRequest | 'lost';

function send(form: HTMLFormElement, fields: FormData, done: (outcome: Outcome) => void): void {
  // fetch cannot say how much of a request has gone.
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('x-sent-by', 'script');
  let said = -1;
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    const percent = total === 0 ? 0 : Math.floor((100 * loaded) / total);
    show(form, true, percent);
    // A screen reader is told every tenth, not every packet.
    const tenth = Math.floor(percent / 10);
    if (tenth === said) return;
    said = tenth;
    say(
      form,
      percent === 100 ? form.dataset['kept'] : form.dataset['sending']?.replace('{percent}', `${percent}%`),
    );
  });
  request.addEventListener('load', () => done(request));
  for (const event of ['error', 'abort', 'timeout']) request.addEventListener(event, () => done('lost'));
  show(form, true, 0);
  request.send(fields);
}

/** The work is done: to where it leads. Otherwise the page that says what is wrong takes the place of this one. */
function goOn(request: XMLHttpRequest, begin: (root: Element) => void): void {
  if (request.getResponseHeader('content-type')?.includes('application/json')) {
    leadTo((JSON.parse(request.responseText) as { to: string }).to);
    return;
  }
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  const main = page.querySelector('main');
  if (main === null) {
    window.location.reload();
    return;
  }
  document.title = page.title;
  document.querySelector('main')?.replaceWith(main);
  window.scrollTo(0, 0);
  begin(main);
}

function leadTo(address: string): void {
  const to = new URL(address, window.location.href);
  const isHere = to.pathname === window.location.pathname && to.search === window.location.search;
  window.location.assign(to);
  // A mark on this very page would only be scrolled to.
  if (isHere && to.hash !== '') window.location.reload();
}

function show(form: HTMLFormElement, isShown: boolean, percent = 0): void {
  const bar = form.querySelector<HTMLElement>('[data-upload-shown]');
  const progress = bar?.querySelector('progress');
  if (!bar || !progress) return;
  bar.hidden = !isShown;
  progress.value = percent;
}

function say(form: HTMLFormElement, text: string | undefined): void {
  const line = form.querySelector('[data-upload-said]');
  if (line && text) line.textContent = text;
}
