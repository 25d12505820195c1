// Repairs of what an archive did to a cable, offered where the cursor meets one, though nothing is wrong with the cable itself.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionTriggerKind,
  type Range,
} from 'vscode-languageserver-types';
import { lostQuotes } from '../repair/lostQuotes.ts';
import { repairEdits } from '../repair/normalise.ts';
import { pageLines } from '../repair/pageLines.ts';
import { pilcrows } from '../repair/pilcrows.ts';
import type { Repair } from '../repair/repair.ts';
import { splitLines } from '../repair/splitLines.ts';
import { offsetInFile } from '../semantics/filePosition.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { FeatureContext } from './context.ts';
import { toFileEdits } from './convert.ts';

const REPAIR = 'refactor.rewrite.cablegram';

interface Offer {
  readonly repair: Repair;
  /** Just what touches the lines of the range, or all in the file. */
  readonly isLocal: boolean;
  readonly title: (count: number) => string;
}

const plural = (count: number, what: string): string => (count === 1 ? `the ${what}` : `all ${count} ${what}s`);

const OFFERS: readonly Offer[] = [
  { repair: splitLines, isLocal: true, title: () => 'Give the fields of this line lines of their own' },
  { repair: pageLines, isLocal: false, title: (count) => `Remove ${plural(count, 'page line')}` },
  { repair: pilcrows, isLocal: false, title: (count) => `Remove ${plural(count, 'pilcrow')}` },
  { repair: lostQuotes, isLocal: false, title: (count) => `Restore ${plural(count, 'lost quotation mark')}` },
];

/** Actions for the lines of a range; they come when asked for, and light no bulb by themselves. */
export function repairActions(context: FeatureContext, range: Range, request: CodeActionContext): CodeAction[] {
  const isWanted = request.only
    ? request.only.some((only) => REPAIR === only || REPAIR.startsWith(`${only}.`))
    : request.triggerKind !== CodeActionTriggerKind.Automatic;
  if (!isWanted) return [];
  const { text, fileName } = context.file;
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const start = offsetInFile(context.file, { line: range.start.line, character: 0 });
  const end = offsetInFile(context.file, { line: range.end.line + 1, character: 0 });
  const touches = ({ span }: TextEdit) => span.start < end && start <= span.end;
  return OFFERS.flatMap(({ repair, isLocal, title }) => {
    const all = repairEdits(text, repair, { fileName, newline });
    const here = all.filter(touches);
    if (here.length === 0) return [];
    const changes = toFileEdits(context, isLocal ? here : all);
    return [{ title: title(all.length), kind: REPAIR, edit: { changes: { [context.uri]: changes } } }];
  });
}
