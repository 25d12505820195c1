// One rule out of the page of all rules.

/** The section of a rule in `docs/rules.md`, from its heading to the next; nothing when there is no such rule. */
export function sectionOf(page: string, rule: string): string | undefined {
  const start = page.indexOf(`\n## ${rule}\n`) + 1;
  if (start === 0) return undefined;
  const [section] = page.slice(start).split(/\n##? /, 1);
  return section;
}
