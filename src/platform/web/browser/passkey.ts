import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/**
 * Shows the button for a passkey where the browser knows passkeys. Pressed, it fetches what the passkey is to sign, lets the person touch
 * or look, puts the answer into the form around it and sends that form.
 */
export function startPasskey(offer: HTMLElement): void {
  const form = offer.closest('form');
  const answer = offer.querySelector<HTMLInputElement>('input[type="hidden"]');
  const button = offer.querySelector<HTMLButtonElement>('[data-passkey-button]');
  const failed = offer.querySelector<HTMLElement>('[data-passkey-failed]');
  if (!form || !answer || !button || !failed || !browserSupportsWebAuthn()) return;
  offer.hidden = false;

  async function ask(around: HTMLFormElement, into: HTMLInputElement): Promise<void> {
    const purpose = offer.dataset['passkey'] === 'add' ? 'add' : 'use';
    const csrf = around.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '';
    const response = await fetch('/passkeys/question', {
      method: 'POST',
      body: new URLSearchParams({ _csrf: csrf, purpose }),
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
    });
    if (!response.ok) throw new Error(`the question was answered with ${response.status}`);
    const question: unknown = await response.json();
    const signed =
      purpose === 'add'
        ? await startRegistration({ optionsJSON: question as PublicKeyCredentialCreationOptionsJSON })
        : await startAuthentication({ optionsJSON: question as PublicKeyCredentialRequestOptionsJSON });
    into.value = JSON.stringify(signed);
    around.submit();
  }

  button.addEventListener('click', () => {
    failed.hidden = true;
    button.disabled = true;
    ask(form, answer).catch(() => {
      // Given up, timed out, or no such passkey here: all one to the person, who may try again or use a code.
      failed.hidden = false;
      button.disabled = false;
    });
  });
}
