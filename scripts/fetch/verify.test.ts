import { describe, expect, it } from 'vitest';
import { endpointsFor } from './endpoints.ts';
import type { Skim } from './skim-file.ts';
import { findDoubt } from './verify.ts';

const endpoint = (id: string) => {
  const found = endpointsFor(['ZA'], [{ id: 'nog', address: 'https://nog.example/' }]).find(
    (one) => one.id === id,
  );
  if (!found) throw new Error(id);
  return found;
};
const skim = (head: string, tail = head.trimEnd().slice(-200)): Skim => ({
  bytes: 20_000_000,
  md5: '',
  sha256: '',
  head,
  tail,
});
const doubt = (id: string, head: string, tail?: string) =>
  findDoubt(endpoint(id), skim(head, tail), null);

describe('findDoubt', () => {
  it.each([
    // As published: APNIC's comments first, ARIN's serial in milliseconds.
    ['apnic', '#\n# Copyright\n\n2.3|apnic|20260822|5||20260821|+1000\napnic|*|asn|*|1|summary\n'],
    ['arin', '2.3|arin|1787313629183|5|19700101|20260821|-0400\r\n'],
    ['ipv4-address-space', 'Prefix,Designation,Date,WHOIS,RDAP,Status [1],Note\r\n000/8,IANA'],
    ['google-world', 'var googleIPv6AdoptionData = [[2008, 8, 4, 0.1]\n];\n'],
    ['google-country', '// Per country IPv6 data\n{"data": [["AF", 0.68]]}\n'],
    ['population', '\ufeff[{"page":1},[{"value":1}]]'],
    ['apnic-labs-ZA', '{"copyright": "…", "data": []}\n'],
  ])('believes a true begin and end of %s', (id, head) => {
    expect(doubt(id, Buffer.from(head).toString('latin1'))).toBeNull();
  });

  it.each([
    ['afrinic', '  <HTML><body>', 'HTML or XML, "<HTML><body>"'],
    ['population', '<?xml version="1.0"?>', 'HTML or XML'],
    ['afrinic', '', '""'],
    ['afrinic', 'afrinic|*|asn|*|1|summary', '"afrinic|*|asn|*|1|summary"'],
    ['afrinic', '3|afrinic|20260821|4|0|20260821|0', '3|afrinic'],
    ['afrinic', '2|apnic|20260821|4|0|20260821|0', 'one of apnic'],
    ['afrinic', '2|afrinic|20260821|4|0|2026|0', '2|afrinic'],
    ['population', 'Too many requests', '"Too many requests"'],
    ['population', '[{"page":1},[{"val', '"[{\\"page\\":1},[{\\"val"'],
    ['google-world', 'var data = [[2008, 8,', '[[2008, 8,'],
    ['ipv4-address-space', 'no such file', '"no such file"'],
  ])('doubts %s that begins %j', (id, head, found) => {
    expect(doubt(id, head)?.found).toContain(found);
  });
});
