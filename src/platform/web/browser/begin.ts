// First thing in the body, before anything is drawn: says that scripts run, so that components show their scripted form
// at once and nothing jumps.
document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');

export {};
