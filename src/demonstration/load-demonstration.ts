import type { App } from '../app.ts';

export async function loadDemonstration(_app: App, _options: { asAt: string }): Promise<void> {}
