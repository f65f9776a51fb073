import type { Change, ChangeEntry, RegistryChange, TableChange } from '../../src/model/change.ts';
import { REGISTRY_NAMES } from '../../src/model/registry.ts';
import { NOTHING_TOLD, type Told } from './told.ts';
import { claimParagraphs, section, staleCount, toldParagraphs } from './told-words.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
/** Countries named in one line. */
const NAMED = 5;
/** /64s in a /32 and in a /48. */
const SLASH64S_PER_SLASH32 = 2 ** 32;
const SLASH64S_PER_SLASH48 = 2 ** 16;

const KIND_WORDS: Readonly<Record<ChangeEntry['kind'], string>> = {
  delegated: 'newly delegated',
  appeared: 'appeared, not newly registered',
  disappeared: 'no longer listed',
  'country-changed': 'changed country',
  'status-changed': 'changed status',
  'date-revised': 'had the date revised',
  reshaped: 'divided, joined or resized, net',
};

const FAMILY_WORDS = { ipv4: 'IPv4', ipv6: 'IPv6', asn: 'AS numbers' } as const;

/** What is said when no table has another row: newer files say the same, or nothing was new at all. */
export function summariseNothing(
  date: string,
  verdict: 'new' | 'nothing-new',
  told: Told = NOTHING_TOLD,
): string {
  const isNew = verdict === 'new';
  return paragraphs([
    `${isNew ? `Data of ${date}` : `Nothing new on ${date}`}${staleCount(told)}`,
    isNew
      ? 'Newer files say the same as those before: no row of a table changed.'
      : 'No file has changed: the data are as they were.',
    ...toldParagraphs({ accepted: [], reached: [] }, told),
    ...claimParagraphs(told),
  ]);
}

/**
 * What a refresh changed, as text for people, such as the message of a commit: a first line of at most 72
 * characters, an empty line, then what an editor must know first (what is stale and what was let pass), a
 * paragraph a registry, one for the tables, and one for what is told of stories.
 */
export function summarise(change: Change, told: Told = NOTHING_TOLD): string {
  const days = change.registries.map(({ to }) => to).sort();
  const of = days.length > 0 ? `, registry files of ${days.at(-1)}` : '';
  return paragraphs([
    `Data of ${change.date}${of}${staleCount(told)}`,
    ...toldParagraphs(change, told),
    ...change.registries.map(registryParagraph),
    ...tablesParagraph(change),
    ...claimParagraphs(told),
  ]);
}

function paragraphs(all: readonly string[]): string {
  return `${all.join('\n\n')}\n`;
}

function tablesParagraph({ tables, edition }: Change): string[] {
  if (tables.length === 0) return ['No row of a table changed.'];
  const of = edition === undefined ? '' : ` in the edition ${edition}`;
  return section(`Rows by table${of}:`, tables.map(tableLine));
}

function registryParagraph({ registry, from, to, notCompared, entries }: RegistryChange): string {
  const name = REGISTRY_NAMES[registry];
  if (notCompared === 'no-earlier-file') return `${name}: the first file, of ${to}`;
  if (notCompared === 'reconstructed')
    return `${name}: ${from} to ${to}, not compared, as one of the files was reconstructed`;
  const head = `${name}: ${from} to ${to}`;
  if (entries.length === 0) return `${head}, no record changed`;
  const groups = Map.groupBy(entries, ({ kind, family, status }) => `${kind} ${family} ${status}`);
  return [`${head}`, ...[...groups.values()].map(groupLine)].join('\n');
}

function groupLine(entries: readonly ChangeEntry[]): string {
  const [{ kind, family, status }] = entries as readonly [ChangeEntry, ...ChangeEntry[]];
  const blocks = entries.reduce((sum, entry) => sum + entry.blocks, 0);
  const amount = entries.reduce((sum, entry) => sum + BigInt(entry.amount), 0n);
  const places = [...entries].sort((a, b) => Math.abs(b.blocks) - Math.abs(a.blocks));
  const named = places.slice(0, NAMED).map(placeWords);
  const rest = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
  const what = `${FAMILY_WORDS[family]} ${status}, ${KIND_WORDS[kind]}`;
  const size = `${NUMBER.format(blocks)} ${blocks === 1 ? 'record' : 'records'}`;
  return `- ${what}: ${size}, ${amountWords(amount, family)}: ${named.join(', ')}${rest}`;
}

function placeWords({ country, toCountry, toStatus, blocks }: ChangeEntry): string {
  const to = toCountry ?? toStatus;
  return `${country}${to === null ? '' : ` to ${to}`} ${NUMBER.format(blocks)}`;
}

function amountWords(amount: bigint, family: ChangeEntry['family']): string {
  if (family !== 'ipv6') {
    const unit = family === 'ipv4' ? 'address' : 'number';
    const plural = family === 'ipv4' ? 'addresses' : 'numbers';
    return `${NUMBER.format(amount)} ${amount === 1n ? unit : plural}`;
  }
  const slash32s = Number(amount) / SLASH64S_PER_SLASH32;
  if (Math.abs(slash32s) >= 0.01) return `${NUMBER.format(slash32s)} × /32`;
  return `${NUMBER.format(Number(amount) / SLASH64S_PER_SLASH48)} × /48`;
}

function tableLine({ table, added, removed, changed }: TableChange): string {
  const [plus, minus, other] = [added, removed, changed].map((count) => NUMBER.format(count));
  return `${table}: ${plus} new, ${minus} gone, ${other} with other values`;
}
