import type { Words } from './words.ts';

/** What the Resolution asks to be studied. */
export type ReportSectionId = 'ipv4' | 'ipv6' | 'use';

/** The progress report that Resolution 64 asks for. */
export interface ReportText {
  readonly title: string;
  readonly description: string;
  readonly subtitle: (p: { edition: string }) => string;
  readonly lead: string;
  readonly pdf: string;
  readonly short: string;
  /** By what the Resolution asks. */
  readonly sections: Readonly<Record<ReportSectionId, Words<'heading' | 'clause' | 'limits'>>>;
  readonly groupsHeading: string;
  readonly groupsNote: string;
  readonly methodsHeading: string;
  readonly methods: string;
  readonly sourcesHeading: string;
  readonly sourceLine: (p: {
    title: string;
    publisher: string;
    asOf: string;
    records: number;
  }) => string;
}
