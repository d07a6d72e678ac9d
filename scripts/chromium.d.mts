/** Path of an installed Chromium, Chrome or Edge (or of `CHROMIUM_PATH`); null where there is none. */
export function findChromium(): string | null;
