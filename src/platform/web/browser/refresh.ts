const usualPause = 3000;
const longestPause = 30_000;

/**
 * Fetches the address in `data-refresh` every few seconds and puts the element of the same id from that page in place of this
 * one's content, until that element asks for no further refresh. When the address leads elsewhere, the whole page goes there.
 */
export function startRefresh(block: HTMLElement): void {
  let pause = usualPause;

  async function refresh(): Promise<void> {
    const address = block.dataset['refresh'];
    if (!address) return;
    const page = document.hidden ? 'later' : await fetchPage(address);
    if (page === 'later') {
      pause = Math.min(pause * 2, longestPause);
    } else if (page.movedTo) {
      window.location.assign(page.movedTo);
      return;
    } else {
      pause = usualPause;
      swap(block, page.document.getElementById(block.id));
    }
    window.setTimeout(() => void refresh(), pause);
  }

  window.setTimeout(() => void refresh(), pause);
}

interface Page {
  document: Document;
  movedTo: string | undefined;
}

async function fetchPage(address: string): Promise<Page | 'later'> {
  try {
    const response = await fetch(address, { credentials: 'same-origin', headers: { accept: 'text/html' } });
    if (!response.ok) return 'later';
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return { document: page, movedTo: response.redirected ? response.url : undefined };
  } catch {
    // No connection for the moment.
    return 'later';
  }
}

function swap(block: HTMLElement, fresh: HTMLElement | null): void {
  if (!fresh) {
    delete block.dataset['refresh'];
    return;
  }
  const focused = block.contains(document.activeElement) ? document.activeElement?.id : undefined;
  block.replaceChildren(...fresh.childNodes);
  if (focused) document.getElementById(focused)?.focus();
  if (fresh.dataset['refresh']) block.dataset['refresh'] = fresh.dataset['refresh'];
  else delete block.dataset['refresh'];
}
