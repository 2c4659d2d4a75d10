/** New values for hidden inputs, by name: what an autosave address may answer. */
export type Answer = Readonly<Record<string, string | number>>;

/** What is in a form now, as it would be posted, without files and passwords. */
export function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isPassword = form.querySelector(`input[type="password"][name="${CSS.escape(name)}"]`) !== null;
    if (typeof value === 'string' && !isPassword) fields.append(name, value);
  }
  return fields;
}

/** Puts new values into hidden inputs of those names; names without one are passed over. */
export function fillHidden(form: HTMLFormElement, answer: Answer): void {
  for (const [name, value] of Object.entries(answer)) {
    const input = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${CSS.escape(name)}"]`);
    if (input) input.value = String(value);
  }
}

/** What now counts as saved: what was sent, with the values that came back. */
export function withAnswer(sent: URLSearchParams, answer: Answer): string {
  const text = new URLSearchParams(sent);
  for (const [name, value] of Object.entries(answer)) if (text.has(name)) text.set(name, String(value));
  return text.toString();
}
