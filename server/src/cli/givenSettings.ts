// The options `--profile` and `--rule`, which count above every configuration.
import type { Given } from '../linter/config/settings.ts';
import { ruleNamed, rules } from '../linter/rules/index.ts';
import { didYouMean, listOf, type Options, optionOf, optionsOf, type Refusal } from './arguments.ts';
import { nearest } from './nearest.ts';

const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error', 'default'] as const;

export function givenSettings(options: Options): Given | Refusal {
  const chosen: Record<string, (typeof SEVERITIES)[number]> = {};
  for (const setting of optionsOf(options, 'rule')) {
    const [name = '', word, ...rest] = setting.split('=');
    if (!ruleNamed(name)) return unknownRule(name);
    const severity = rest.length === 0 ? SEVERITIES.find((one) => one === word) : undefined;
    if (!severity) return { refused: `--rule ${setting}: write --rule ${name}=SEVERITY with ${listOf(SEVERITIES)}` };
    chosen[name] = severity;
  }
  const profile = optionOf(options, 'profile') as NonNullable<Given['profile']> | undefined;
  return { ...(profile && { profile }), rules: chosen };
}

export const unknownRule = (name: string): Refusal => ({
  refused: `unknown rule "${name}"${didYouMean(
    nearest(
      name,
      rules.map(({ meta }) => meta.name),
    ),
  )}`,
});
