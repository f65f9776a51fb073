import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

type Environment = Readonly<Record<string, string | undefined>>;
type Exists = (path: string) => boolean;

/**
 * Names under which systems install Chromium or Chrome, best first: the one without windows draws the same pages with two
 * thirds of the work.
 */
const NAMES = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable'],
];

/** True when there is a file at the path that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of a Chromium: what CHROMIUM_PATH names and nothing else when it is set, else one on PATH, else
 * the one Playwright downloaded; `null` when there is none.
 */
export function findChromium(env: Environment, exists: Exists = isExecutable): string | null {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find(exists) ?? null;
}

/** One way to get a Chromium: what it is, in words, and the commands. */
export interface Installation {
  readonly sentence: string;
  readonly commands: readonly (readonly string[])[];
}

/** Debian's packages, best first; older systems have the second alone. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/** Ways to install a Chromium here, best first: the system's own packages, then Playwright's download. */
export function installations(root: boolean, hasApt: boolean): Installation[] {
  const debian = PACKAGES.map((name) => ({
    sentence: `Installing the package ${name} with apt-get.`,
    commands: [
      ['apt-get', 'update', '-q'],
      ['apt-get', 'install', '-y', '-q', '--no-install-recommends', name],
    ],
  }));
  const playwright = {
    sentence: 'Downloading Chromium with Playwright.',
    commands: [['playwright-core', 'install', 'chromium']],
  };
  return root && hasApt ? [...debian, playwright] : [playwright];
}

/** Finds a Chromium, or installs one and says how; throws one sentence when that is impossible. */
export function provideChromium(env: Environment, say: (line: string) => void): string {
  const found = findChromium(env);
  if (found !== null) return found;
  if (env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which is no program to run.`);
  }
  const hasApt = (env.PATH ?? '')
    .split(delimiter)
    .some((folder) => isExecutable(join(folder, 'apt-get')));
  for (const { sentence, commands } of installations(process.getuid?.() === 0, hasApt)) {
    say(`No Chromium found. ${sentence}`);
    commands.every((command) => run(command, env));
    const installed = findChromium(env);
    if (installed !== null) return installed;
  }
  throw new Error(
    'No Chromium found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

function run([program = '', ...rest]: readonly string[], env: Environment): boolean {
  const extended = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, rest, { stdio: 'inherit', env: extended }).status === 0;
}

/**
 * What Chromium does for a person at its window, in a process of its own for each: the list below the address bar, and a
 * page kept ready for the next address. Without them a new window takes less than half as long.
 */
const FOR_PERSONS = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  'SpareRendererForSitePerProcess',
];

/** What Playwright 1.65 turns off: Chromium heeds the last list it is given, and no other. */
const BY_PLAYWRIGHT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** Switches for a Chromium that draws no window and talks to nobody but the site under test. */
export function chromiumSwitches(root: boolean): string[] {
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    // Pages of the site share a process, which has read its scripts and faces before: an eighth of the work less.
    '--process-per-site',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${[...BY_PLAYWRIGHT, ...FOR_PERSONS].join()}`,
  ];
}
