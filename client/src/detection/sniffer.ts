// A bundle of its own: the entry point loads it for texts that may be cables.
import { sniffCable } from '../../../server/src/syntax/sniff.ts';
import type { SnifferModule } from '../snifferModule.ts';

export const looksLikeCable: SnifferModule['looksLikeCable'] = (head) => sniffCable(head).isCable;
