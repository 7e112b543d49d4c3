// The browser that Lighthouse uses: found as in the browser tests, but never downloaded.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

export function findBrowser() {
  if (process.env.KASKO_CHROMIUM) return process.env.KASKO_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = names.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram);
  if (!found) throw new Error('No browser was found: install chromium-headless-shell, or let KASKO_CHROMIUM name one.');
  return found;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
