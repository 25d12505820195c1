// What `.cablegram.json` may hold, and how its text is read: values that hold, and what is wrong with its place.

import type { Profile } from '../../semantics/cableModel.ts';
import { type JsonNode, type JsonProblem, memberOf, parseJsonc } from '../../text/jsonc.ts';
import type { Severity } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { orNearest, readShape, type Shape, schemaOf } from './shape.ts';

export const CONFIG_NAME = '.cablegram.json';

export type RuleSettings = Readonly<Record<string, Severity | 'off' | 'default'>>;

/** Settings for some files, or for all when `files` is absent; of several the last one counts. */
export interface Layer {
  /** Patterns of paths, counted from the folder of the configuration. */
  readonly files?: readonly string[];
  readonly profile?: 'auto' | Profile;
  readonly rules?: RuleSettings;
}

/** A finding, or all of a rule, that is not to be reported: `{ "file": "records/**", "rule": "dtg-midnight" }`. */
export interface IgnoreEntry {
  /** Path or pattern, counted from the folder of the configuration. */
  readonly file: string;
  readonly rule: string;
  /** Of the one finding that is meant; see `fingerprint.ts`. */
  readonly fingerprint?: string;
}

export interface Known {
  readonly routingIndicators?: readonly string[];
  readonly tags?: readonly string[];
  readonly stations?: readonly string[];
  readonly captions?: readonly string[];
}

/** One file as it stands, without what it extends. */
export interface Config {
  readonly extends: readonly (Placed & { readonly name: string })[];
  readonly layers: readonly Layer[];
  readonly ignore: readonly (Placed & IgnoreEntry)[];
  readonly known: Known;
  readonly minimize: readonly string[];
  readonly problems: readonly JsonProblem[];
}

interface Placed {
  readonly span: { readonly start: number; readonly end: number };
}

export const PRESETS = ['archive', 'authoring', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

const profile: Shape = {
  kind: 'text',
  choices: ['auto', 'archive', 'authoring'],
  description: 'How strict the checks are: archive for records, authoring for drafts, auto by the look of each cable.',
};

const ruleSettings: Shape = {
  kind: 'object',
  memberName: 'rule',
  description: 'Severity by rule; default is what the profile gives it.',
  members: Object.fromEntries(
    rules.map(({ meta }) => [
      meta.name,
      {
        kind: 'text',
        choices: ['default', 'off', 'hint', 'information', 'warning', 'error'],
        // Asked for by the schema alone: the servers are built without the papers of the rules.
        get description() {
          return meta.docs.what;
        },
      },
    ]),
  ),
};

const ruleName: Shape = { kind: 'text', choices: rules.map(({ meta }) => meta.name), description: 'Name of the rule.' };

const names = (description: string): Shape => ({ kind: 'list', item: { kind: 'text' }, description });

/** Presets go by their names; anything with a dot or slash in front is a path. */
const extended: Shape = { kind: 'text', suggestions: [...PRESETS, './shared.json'] };

const ignoreEntry: Shape = {
  kind: 'object',
  required: ['file', 'rule'],
  members: {
    file: { kind: 'text', description: 'Path or pattern of the cables, counted from the folder of this file.' },
    rule: ruleName,
    fingerprint: {
      kind: 'text',
      pattern: /^[0-9a-f]{12}$/,
      description: 'Twelve hexadecimal digits that stand for one finding, as "Ignore here" writes them.',
    },
  },
};

const override: Shape = {
  kind: 'object',
  required: ['files'],
  members: {
    files: names('Patterns of paths, counted from the folder of this file: drafts/**, *.draft.txt.'),
    profile,
    rules: { ...ruleSettings, ref: '#/properties/rules' },
  },
};

/** The whole file; read in pieces below, because some entries are wanted with their places. */
const configShape: Shape = {
  kind: 'object',
  description: 'Settings of Cablegram for the cables in this folder and below.',
  members: {
    $schema: { kind: 'text', description: 'Where this schema lies.' },
    extends: {
      kind: 'list',
      item: extended,
      description:
        'What these settings build on, the last counting most: archive, authoring, strict, or paths of other files.',
    },
    profile,
    rules: ruleSettings,
    overrides: {
      kind: 'list',
      item: override,
      description: 'Other settings for some of the files; the last that matches counts.',
    },
    ignore: { kind: 'list', item: ignoreEntry, description: 'Findings that are not to be reported.' },
    known: {
      kind: 'object',
      description: 'Names that are sound although no table of Cablegram has them.',
      members: {
        routingIndicators: names('Routing indicators: RUEHQS.'),
        tags: names('TAGS.'),
        stations: names('Stations as the classification line names them.'),
        captions: names('Captions.'),
      },
    },
    minimize: names('Posts under MINIMIZE.'),
  },
};

/** The JSON schema, for completion and checks in editors; comments and trailing commas are allowed. */
export const configSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of Cablegram',
  allowComments: true,
  allowTrailingCommas: true,
  ...schemaOf(configShape),
});

/** Reads the text of a `.cablegram.json`; an empty text sets nothing. */
export function readConfig(text: string): Config {
  const { root, problems: syntax } = parseJsonc(text);
  const problems = [...syntax];
  const read = root ? (readShape(root, configShape, problems) as Record<string, unknown> | undefined) : undefined;
  const {
    overrides = [],
    known = {},
    minimize = [],
    ...own
  } = (read ?? {}) as Partial<{
    profile: Layer['profile'];
    rules: RuleSettings;
    overrides: Layer[];
    known: Known;
    minimize: string[];
  }>;
  const list = (key: string): readonly JsonNode[] => {
    const node = memberOf(root, key);
    return node?.kind === 'array' ? node.items : [];
  };
  const { profile: ownProfile, rules: ownRules } = own;
  return {
    extends: list('extends').flatMap((node) => {
      const name = readShape(node, extended, []) as string | undefined;
      if (name === undefined) return [];
      if (!isPath(name) && !isPreset(name)) {
        problems.push({
          span: node,
          message: orNearest(`"${name}" is no preset; paths begin with ./ or ../`, name, PRESETS),
        });
        return [];
      }
      return [{ name, span: node }];
    }),
    layers: [
      ...(ownProfile || ownRules
        ? [{ ...(ownProfile && { profile: ownProfile }), ...(ownRules && { rules: ownRules }) }]
        : []),
      ...overrides,
    ],
    ignore: list('ignore').flatMap((node) => {
      const entry = readShape(node, ignoreEntry, []) as IgnoreEntry | undefined;
      return entry ? [{ ...entry, span: node }] : [];
    }),
    known,
    minimize,
    problems,
  };
}

const isPath = (name: string): boolean => /^(?:\.{0,2}\/)/.test(name);

export const isPreset = (name: string): name is Preset => PRESETS.some((preset) => preset === name);
