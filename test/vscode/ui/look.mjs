// How the editor looks in pictures for people: themes by short names, a good typeface, nothing that draws the eye away.

/** Short names for VS Code's own themes; any other name is taken as VS Code spells it. */
export const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** User settings for a picture in the given theme. */
export function pictureSettings(theme = 'dark') {
  return {
    'workbench.colorTheme': themes[theme] ?? theme,
    'editor.fontFamily': "'DejaVu Sans Mono'",
    'editor.fontSize': 13,
    'editor.lineHeight': 19,
    'editor.minimap.enabled': false,
    'editor.occurrencesHighlight': 'off',
    'editor.renderLineHighlight': 'none',
    'editor.lightbulb.enabled': 'off',
    'editor.scrollBeyondLastLine': false,
    'editor.hover.above': false,
    'editor.hover.delay': 50,
    'files.autoSave': 'off',
    'explorer.compactFolders': false,
    'outline.collapseItems': 'alwaysExpand',
    'window.commandCenter': false,
    'window.menuBarVisibility': 'hidden',
    'workbench.activityBar.location': 'hidden',
    'workbench.editor.editorActionsLocation': 'hidden',
    'workbench.layoutControl.enabled': false,
    'workbench.tree.indent': 12,
  };
}
