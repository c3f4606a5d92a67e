import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { projectRoot } from './project.ts';

/**
 * Starts headless Chromium from the project's own packages, with a Chinese font from a package as
 * well, so that no machine needs to have either. Where the packaged Chromium cannot run,
 * `CHROMIUM_PATH` names another.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());
  return playwright.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--headless=shell',
    ],
    env: { ...environment(), FONTCONFIG_PATH: await fontFolder() },
  });
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/** A fontconfig folder that knows the packaged fonts beside those of the system. */
async function fontFolder(): Promise<string> {
  const fonts = path.join(projectRoot, 'node_modules/@expo-google-fonts/noto-sans-sc');
  const folder = await mkdtemp(path.join(tmpdir(), 'proofloop-fonts-'));
  for (const weight of ['400Regular', '700Bold']) {
    const [file] = (await readdir(path.join(fonts, weight))).filter((name) =>
      name.endsWith('.ttf'),
    );
    if (file !== undefined) await cp(path.join(fonts, weight, file), path.join(folder, file));
  }
  await writeFile(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return folder;
}
