// Links in the REF field to cables that are in the workspace.
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Reference } from '../../semantics/references.ts';
import type { Span } from '../../text/span.ts';
import type { CableIndex, IndexedCable } from '../../workspace/cableIndex.ts';
import type { FeatureContext } from '../context.ts';
import { toRange } from '../convert.ts';
import { describeCable } from './describeCable.ts';

export function documentLinks(context: FeatureContext, index: CableIndex): DocumentLink[] {
  return context.file.messages.flatMap((message) =>
    message.model.references.flatMap((reference): DocumentLink[] => {
      const span = numberSpan(reference);
      const cable = reference.key === undefined ? undefined : index.cablesWithKey(reference.key)[0];
      if (!span || !cable) return [];
      return [{ range: toRange(context, message, span), target: addressOf(cable), tooltip: describeCable(cable) }];
    }),
  );
}

/** `06 PARIS 1204` without what follows: year, station and serial stand on one line, which a link must. */
function numberSpan({ span, station, serial, key }: Reference): Span | undefined {
  if (!station || !serial || key === undefined) return undefined;
  return { start: Math.min(span.start, serial.span.start), end: serial.span.end };
}

/** Editors read a fragment `L10,8` as a place: line and column from 1. */
const addressOf = ({ uri, place }: IndexedCable): string => `${uri}#L${place.line + 1},${place.character + 1}`;
