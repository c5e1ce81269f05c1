import type { FindOptions } from '../../src/browser/find-browser.js';
import type { LaunchOptions } from '../../src/browser/session.js';

export const thisMachine = (): FindOptions & LaunchOptions => ({
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  uid: process.getuid?.(),
});
