import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumSwitches, findChromium, installations, isExecutable } from './chromium.ts';

const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe('findChromium', () => {
  it('takes what CHROMIUM_PATH names before all else, and nothing else when it is set', () => {
    const env = { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' };
    expect(findChromium(env, only('/opt/c', '/usr/bin/chromium'))).toBe('/opt/c');
    expect(findChromium(env, only('/usr/bin/chromium'))).toBeNull();
  });

  it('searches the folders of PATH for the one without windows, then for Chromium before Chrome', () => {
    const env = { PATH: '/a:/b' };
    expect(findChromium(env, only('/a/google-chrome', '/b/chromium'))).toBe('/b/chromium');
    const shell = '/b/chromium-headless-shell';
    expect(findChromium(env, only('/a/chromium', shell))).toBe(shell);
  });

  it('falls back on what Playwright downloaded, and says when there is none', () => {
    expect(findChromium({ PATH: '/a' }, only(chromium.executablePath()))).toBe(
      chromium.executablePath(),
    );
    expect(findChromium({}, () => false)).toBeNull();
  });
});

describe('installations', () => {
  it('uses the system’s package only as root and where there is apt-get', () => {
    const first = (root: boolean, apt: boolean) => installations(root, apt)[0]?.commands[0]?.[0];
    expect(first(true, true)).toBe('apt-get');
    expect(first(false, true)).toBe('playwright-core');
    expect(first(true, false)).toBe('playwright-core');
  });

  it('tries the package with windows where there is no other, and Playwright’s download at last', () => {
    const ways = installations(true, true).map(({ commands }) => commands.at(-1)?.at(-1));
    expect(ways).toEqual(['chromium-headless-shell', 'chromium', 'chromium']);
    expect(installations(true, true).at(-1)?.commands).toEqual([
      ['playwright-core', 'install', 'chromium'],
    ]);
  });
});

describe('isExecutable', () => {
  it('tells a program from what is none', () => {
    expect(isExecutable(process.execPath)).toBe(true);
    expect(isExecutable('package.json')).toBe(false);
    expect(isExecutable('no-such-file')).toBe(false);
  });
});

describe('chromiumSwitches', () => {
  it('gives up the sandbox only as root, where Chromium would not start with it', () => {
    expect(chromiumSwitches(true)).toContain('--no-sandbox');
    expect(chromiumSwitches(false)).not.toContain('--no-sandbox');
  });
});
