import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LAPTOP } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  page = await session.open('get-ready/', { viewport: LAPTOP });
  return () => session.leave(page);
});
afterAll(() => session.close());

const said = () => page.locator('address-reader output').textContent();

describe('the reader of addresses', () => {
  it('says what kind an address is, in the words of the table', async () => {
    const input = page.getByRole('textbox');
    await input.fill('2a00:1450:4001:82b::200e');
    await expect.poll(said).toMatch(/^Global IPv6 address .+ – Valid in the whole Internet/);
    await input.fill('fe80::1%eth0');
    await expect.poll(said).toMatch(/^Link-local IPv6 address/);
    await input.fill('fe80::1::2');
    await expect.poll(said).toBe('That is not an IPv4 or IPv6 address.');
    await input.fill('');
    await expect.poll(said).toBe('');
  });

  it('sends nothing while an address is typed', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('textbox').pressSequentially('2001:db8::1');
    await expect.poll(said).toMatch(/^IPv6 for examples/);
    // The browser itself asks for the icon, late.
    expect(asked.filter((path) => !path.endsWith('/favicon.svg'))).toEqual([]);
  });
});
