import { parse } from 'yaml';
import { z } from 'zod';

const Permissions = z.record(z.string(), z.string());
const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Job = z.object({
  permissions: Permissions.optional(),
  'timeout-minutes': z.number().optional(),
  steps: z.array(Step),
});
const Workflow = z.object({ permissions: Permissions, jobs: z.record(z.string(), Job) });
const Action = z.object({
  runs: z.object({ using: z.literal('composite'), steps: z.array(Step) }),
});
type Job = z.infer<typeof Job>;
type Step = z.infer<typeof Step>;

/** What a job may write, by the action that needs it. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'peter-evans/create-pull-request': ['contents', 'pull-requests'],
  'actions/deploy-pages': ['pages', 'id-token'],
};

/** An action pinned by its commit, with the version it is of as a comment, or one of our own. */
const PINNED = /^\s*(?:- )?uses: (?:[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/[\w./-]+)$/;
/** An output of several lines between marks that a text could contain. */
const KNOWN_MARK = /<<['"]?[A-Za-z]\w*['"]?\s*$/m;

/**
 * Breaches of how workflows must be: a YAML text each, and the npm scripts there are. They call scripts that
 * exist, pin actions by commit, write only where an action needs it and then run nothing of ours and unpack
 * nothing over the checkout, put no expression into a command, and push to no branch themselves.
 */
export function checkWorkflow(text: string, scripts: ReadonlySet<string>): string[] {
  const parsed = Workflow.safeParse(parse(text));
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { permissions, jobs } = parsed.data;
  const broad = Object.entries(permissions).filter(
    ([scope, level]) => scope !== 'contents' || level !== 'read',
  );
  return [
    ...checkPins(text),
    ...broad.map(([scope, level]) => `grants ${scope}: ${level} to every job`),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      checkJob(job, scripts).map((breach) => `${name} ${breach}`),
    ),
  ];
}

/** The same of an action of our own: a YAML text, and the npm scripts there are. */
export function checkAction(text: string, scripts: ReadonlySet<string>): string[] {
  const parsed = Action.safeParse(parse(text));
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { steps } = parsed.data.runs;
  const runsOurs = steps.some(({ run }) => /\b(npm|node)\b/.test(run ?? ''));
  return [
    ...checkPins(text),
    ...(runsOurs ? ['runs code of the project'] : []),
    ...steps.flatMap((step) => checkStep(step, scripts)),
  ];
}

function checkPins(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line) && !PINNED.test(line))
    .map((line) => `has ${line.trim()}, not pinned by its commit with its version behind it`);
}

function checkJob(job: Job, scripts: ReadonlySet<string>): string[] {
  const actions = job.steps.flatMap(({ uses }) => uses?.split('@')[0] ?? []);
  const allowed = actions.flatMap((action) => MAY_WRITE[action] ?? []);
  const written = Object.entries(job.permissions ?? {}).filter(([, level]) => level === 'write');
  const excess = written.filter(([scope]) => !allowed.includes(scope));
  const runsOurs = job.steps.some(({ run }) => /\bnpm\b/.test(run ?? ''));
  return [
    ...(job['timeout-minutes'] === undefined ? ['has no time limit'] : []),
    ...excess.map(([scope]) => `may write ${scope} and does not need to`),
    ...(written.length > 0 && runsOurs ? ['may write and runs code of the project'] : []),
    ...(written.length > 0 ? job.steps.flatMap(checkUnpacking) : []),
    ...job.steps.flatMap((step) => checkStep(step, scripts)),
  ];
}

/** Over the checkout an artifact could put commands: into `.git`, or in place of an action of our own. */
function checkUnpacking({ uses, with: inputs }: Step): string[] {
  const path = String(inputs?.path ?? '');
  const isBeside = /^\$\{\{ runner\.temp \}\}\/[a-z]+$/.test(path);
  return uses?.startsWith('actions/download-artifact@') && !isBeside
    ? ['may write and unpacks over the checkout']
    : [];
}

function checkStep({ uses, run = '', with: inputs }: Step, scripts: ReadonlySet<string>): string[] {
  const called = [...run.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start))/g)];
  const lacking = called
    .map(([, name, short]) => name ?? short ?? '')
    .filter((name) => !scripts.has(name));
  const branch = inputs?.branch;
  return [
    ...lacking.map((name) => `calls npm run ${name}, which does not exist`),
    ...(uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false
      ? ['keeps credentials after checkout']
      : []),
    ...(uses?.includes('create-pull-request') && (!branch || branch === 'main')
      ? ['proposes from main']
      : []),
    ...(/\bgit\s+push\b|\bgh\s+pr\s+merge\b/.test(run) ? ['pushes'] : []),
    ...(/\$\{\{/.test(run) ? ['puts an expression into a command'] : []),
    ...(KNOWN_MARK.test(run) ? ['ends an output by a mark that anyone could know'] : []),
  ];
}
