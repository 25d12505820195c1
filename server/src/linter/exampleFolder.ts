// Examples of rules that compare cables: several files in one text, `=== name.txt` opens each.

/** Name and text of each file. */
export const exampleFiles = (folder: string): readonly (readonly [name: string, text: string])[] =>
  folder
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1)] as const;
    });
