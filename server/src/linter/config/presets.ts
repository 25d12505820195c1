// The named settings that a configuration can build on.
import { rules } from '../rules/index.ts';
import type { Layer, Preset, RuleSettings } from './config.ts';

/**
 * `archive` and `authoring` choose the profile, whatever the texts look like. `strict` is authoring in which nothing is slight:
 * what is a hint or a note there becomes a warning, so that the command line fails on it; a rule that is off stays off, because
 * it is off for being wrong too often.
 */
export function presetLayer(name: Preset): Layer {
  if (name !== 'strict') return { profile: name };
  const raised = rules.filter(({ meta }) => ['hint', 'information'].includes(meta.severity.authoring));
  const settings: RuleSettings = Object.fromEntries(raised.map(({ meta }) => [meta.name, 'warning']));
  return { profile: 'authoring', rules: settings };
}
