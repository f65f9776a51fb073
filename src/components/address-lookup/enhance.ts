import { type IpAddress, parseAddress, writeAddress } from '../../model/ip-address.ts';
import { carriedIpv4 } from '../../model/special-ranges.ts';
import { findRow } from './find-row.ts';

/**
 * `<address-lookup>`: tells in which row of the page's tables an address lies, in the words of those tables. Nothing
 * leaves the page. An address is told as soon as it is one; what is wrong with others only when the field is left.
 */
class AddressLookup extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const search = this.querySelector('search');
    if (!input || !search) return;
    search.hidden = false;
    input.addEventListener('input', () => this.#tell(input.value, false));
    input.addEventListener('change', () => this.#tell(input.value, true));
  }

  #tell(typed: string, isDone: boolean): void {
    const address = parseAddress(typed);
    const answer = typed.trim() === '' ? [] : this.#answer(address, isDone);
    this.querySelector('[role="status"]')?.replaceChildren(...answer);
  }

  #answer(address: ReturnType<typeof parseAddress>, isDone: boolean): Node[] {
    if (typeof address === 'string') return isDone ? [this.#fault(address)] : [];
    const carried = carriedIpv4(address);
    const more = carried && [paragraph(this.dataset.carries ?? ''), ...this.#rowOf(carried)];
    return [...this.#rowOf(address), ...(more ?? [])];
  }

  /** The address with what its row says: of the ranges of special use where it lies in one, else of IANA's blocks. */
  #rowOf(address: IpAddress): Node[] {
    const special = findRow(address, rowsIn('special'));
    const row = typeof special === 'string' ? findRow(address, rowsIn('blocks')) : special;
    const name = paragraph(writeAddress(address), 'address-name');
    return typeof row === 'string' ? [name, this.#fault(row)] : [name, ...saidBy(row)];
  }

  #fault(fault: string): Node {
    return paragraph(JSON.parse(this.dataset.faults ?? '{}')[fault] ?? '', 'address-says');
  }
}

function rowsIn(table: string) {
  const rows = document.querySelectorAll<HTMLElement>(`[data-${table}]`);
  return [...rows].map((row) => ({ row, blocks: row.dataset[table] ?? '' }));
}

/** What is to be said of whoever looks after the block, and the cells of its row under the names of their columns. */
function saidBy(row: HTMLElement): Node[] {
  const template = document.querySelector<HTMLTemplateElement>(`#says-${row.dataset.by}`);
  const heads = row.closest('table')?.querySelectorAll('thead th') ?? [];
  const list = document.createElement('dl');
  const says: Node[] = template ? [template.content.cloneNode(true)] : [];
  for (const [index, cell] of [...row.children].entries()) {
    if (cell.matches('.says')) {
      says.push(paragraph(cell.textContent, 'address-says'));
      continue;
    }
    const [term, detail] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = heads[index]?.textContent ?? '';
    detail.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    list.append(term, detail);
  }
  return [...says, list];
}

function paragraph(words: string, name = ''): Node {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = words;
  return element;
}

customElements.define('address-lookup', AddressLookup);
