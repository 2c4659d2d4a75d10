const betweenLooks = 15_000;
const minutesToWarn = 5;

/**
 * Keeps the time left of a slot right while its page is open. The server wrote it as it was then; `data-from` and `data-to` are the
 * moments of the slot, `data-left` and `data-over` the sentences with a place for the minutes.
 */
export function startSlotClock(clock: HTMLElement): void {
  const line = clock.querySelector<HTMLElement>('[data-slot-clock-time]');
  const [from, to] = [Date.parse(clock.dataset['from'] ?? ''), Date.parse(clock.dataset['to'] ?? '')];
  if (!line || Number.isNaN(from) || Number.isNaN(to)) return;

  const look = () => {
    const at = Date.now();
    if (at < from) return;
    const minutes = at < to ? Math.ceil((to - at) / 60_000) : Math.floor((at - to) / 60_000);
    const sentence = (at < to ? clock.dataset['left'] : clock.dataset['over']) ?? '';
    line.textContent = sentence.replace('{minutes}', String(minutes));
    const state = at >= to ? 'over' : minutes <= minutesToWarn ? 'soon-over' : 'now';
    clock.className = `app-clock app-clock--${state}`;
  };
  look();
  window.setInterval(look, betweenLooks);
}
