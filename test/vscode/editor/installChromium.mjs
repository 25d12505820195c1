// Unpacks a headless Chromium with its libraries and fonts, so that a bare machine does and pictures look the same anywhere.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromiumFolder, chromiumProgram, fontsConfig, packagesFolder } from './paths.mjs';

export function installChromium() {
  const packed = path.join(packagesFolder, '@sparticuz/chromium/bin');
  const unpack = (name) => brotliDecompressSync(readFileSync(path.join(packed, name)));
  mkdirSync(chromiumFolder, { recursive: true });
  writeFileSync(chromiumProgram, unpack('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '--no-same-owner', '-C', chromiumFolder], { input: unpack(archive) });
  }
  writeFileSync(fontsConfig, fontsXml());
  rmSync(packed, { recursive: true, force: true });
}

/**
 * The only fonts known are those brought along; without any font Chromium ends at the first text.
 * Their places count from the file itself, so that the project's folder can be moved.
 */
function fontsXml() {
  const dir = (place) => `  <dir prefix="relative">${place}</dir>`;
  const alias = (family, font) =>
    `  <alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    dir('fonts'),
    dir('../dejavu-fonts-ttf/ttf'),
    alias('monospace', 'DejaVu Sans Mono'),
    alias('sans-serif', 'Open Sans'),
    alias('system-ui', 'Open Sans'),
    '</fontconfig>',
    '',
  ].join('\n');
}
