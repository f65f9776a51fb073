import type { AddressKind } from '../../model/address-kind.ts';
import type { Some, Words } from './words.ts';

/** The page for the public: what IPv6 is, whether one has it, what to ask for. */
export interface GetReadyText {
  readonly kicker: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly what: {
    readonly heading: string;
    readonly paragraphs: Some<string>;
  };
  readonly look: {
    readonly heading: string;
    readonly lead: string;
    readonly others: Some<string>;
    readonly othersLead: string;
    readonly systems: Some<{ readonly name: string; readonly steps: Some<string> }>;
  };
  readonly reader: {
    readonly heading: string;
    readonly lead: string;
    readonly name: string;
    readonly label: string;
    readonly note: string;
    readonly none: string;
    readonly caption: string;
    readonly columns: Words<'kind' | 'means'>;
    readonly kinds: Readonly<Record<AddressKind, Words<'name' | 'means'>>>;
    readonly rules: string;
    readonly rulesAfter: string;
    readonly rulesLinks: Words<'ipv6' | 'ipv4'>;
  };
  readonly tests: {
    readonly heading: string;
    readonly lead: string;
    readonly sites: Some<Words<'name' | 'href' | 'says'>>;
  };
  readonly ask: {
    readonly heading: string;
    readonly lead: string;
    readonly questions: Some<string>;
  };
  readonly site: {
    readonly heading: string;
    readonly paragraphs: Some<string>;
    readonly roadmaps: string;
    readonly procurement: string;
    readonly measured: string;
  };
}
