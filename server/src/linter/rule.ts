// What a rule is: its papers and its check. Types only.
// The servers are built without the papers (`authority`, `measured`, `docs`); pages, the command and tests alone may read them.
import type { CableModel, Profile } from '../semantics/cableModel.ts';
import type { EraId } from '../semantics/era.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { CableIndex } from '../workspace/cableIndex.ts';
import type { ExampleParts } from './exampleCable.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * How far a fix may be trusted. *safe*: no change of meaning or of who receives what, the value is proven. *unsafe*: likely,
 * to be asked for one by one. *display*: a proposal to read, never applied by a program. Nothing on classification, addressees or
 * captions is ever safe.
 */
export type FixSafety = 'safe' | 'unsafe' | 'display';

export interface Fix {
  /** Says what will be there afterwards: `Change DTG to 140708Z MAR 07`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly safety: FixSafety;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface ReportOptions {
  readonly fixes?: readonly Fix[];
  /** The other field of a comparison, or the proof. */
  readonly related?: readonly Related[];
  /** Another severity than the rule's own, where one case is graver or slighter than the rule at large. Never switches on what is off. */
  readonly severity?: Severity;
}

/** Spans count from the start of the message. */
export type Report = (span: Span, message: string, options?: ReportOptions) => void;

/** Which part of a cable a rule is about: its folder under `rules/`. Whole parts are switched off by the gates. */
export type Subject =
  | 'transmission' // format lines 1 to 4, order of the lines, BT and NNNN
  | 'dtg'
  | 'addressees' // FM, TO, INFO, precedence
  | 'classification' // classification line and MRN
  | 'sections' // SECTION 01 OF 02, page lines
  | 'captions'
  | 'declassification' // E.O. line and Classified By
  | 'tags'
  | 'subject'
  | 'references'
  | 'body' // lines, paragraphs, summary, signature
  | 'portions' // portion markings
  | 'workspace' // one cable against the others of its folder
  | 'record'; // what an archive added or lost

export interface RuleMeta {
  /** The one id: LSP code, setting, docs anchor, file name. */
  readonly name: string;
  readonly subject: Subject;
  readonly severity: { readonly authoring: Severity | 'off'; readonly archive: Severity | 'off' };
  /** The best fix that the rule offers. */
  readonly fix: FixSafety | 'none';
  /** What the rule rests on: a manual's paragraph, an executive order, or a measurement. */
  readonly authority: string;
  /** Periods in which the rule holds; in all of them when absent. Where the period is not known it holds for drafts only. */
  readonly eras?: readonly EraId[];
  /** How often it fires in real archived cables. */
  readonly measured: string;
  readonly docs: {
    readonly what: string;
    readonly why: string;
    readonly how: string;
    /**
     * Changes to a sound cable, or a whole text: `bad` gives exactly one finding, of this rule; `good` gives none. Executed by the
     * tests.
     */
    readonly bad: ExampleParts | string;
    readonly good: ExampleParts | string;
  };
}

/** Names that the user declares known, upper case: codes that no table has are sound all the same. */
export interface KnownNames {
  readonly routingIndicators: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly stations: ReadonlySet<string>;
  readonly captions: ReadonlySet<string>;
}

export interface RuleContext {
  readonly model: CableModel;
  readonly profile: Profile;
  /** The present, milliseconds since 1970: only `dtg-in-future` and the like may look at the clock. */
  readonly now: number;
  readonly known: KnownNames;
  /** Posts under MINIMIZE, upper case. */
  readonly minimize: ReadonlySet<string>;
  /** The cables of the folder, for the rules of the subject `workspace`; those do not run without. */
  readonly others: OtherCables | undefined;
}

/** The cables around a message, and which of them it is itself. */
export interface OtherCables {
  readonly index: CableIndex;
  readonly uri: string;
  /** Which message of the file, from 0. */
  readonly message: number;
}

/** May only read the model and report; the fix is born with the finding. */
export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext, report: Report): void;
}
