import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Match patterns of the hosts a package is built for, by commas: `PATROL_HOSTS=http://10.1.2.3:8080/* npm run build`. */
const HOSTS = (process.env.PATROL_HOSTS ?? '').split(',').filter((pattern) => pattern !== '');

/** The styles of our root travel with the content script, into every page: without the blanks they are written with. */
const SMALL_STYLES = {
  name: 'small-styles',
  transform: (code: string, id: string) =>
    id.endsWith('content-scripts/overlay/styles.ts')
      ? code.replace(/`[^`]+`/u, (css) =>
          css
            .replace(/\s+/gu, ' ')
            .replace(/ ?([{};,]) ?/gu, '$1')
            .replace(/: /gu, ':'),
        )
      : undefined,
};

/** The extension asks for the least it can work with; `npm run build` makes one folder per target in dist/. */
export default defineConfig({
  srcDir: '.',
  outDir: 'dist',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  entrypointsDir: 'entrypoints',
  publicDir: 'extension/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  suppressWarnings: { firefoxDataCollection: true },
  // Character maps of PDF files are part of the package: its pages may fetch nothing, not even from themselves.
  vite: () => ({
    plugins: [SMALL_STYLES, preact()],
    assetsInclude: ['**/*.bcmap'],
    build: { target: 'es2020', sourcemap: false },
    worker: { format: 'es' },
  }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '检察电子巡逻车',
    short_name: '电子巡逻车',
    description: '在业务系统页面旁核对案卡与文书：只读、本地、可核验。',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: browser === 'firefox' ? ['storage', 'scripting'] : ['storage', 'scripting', 'sidePanel'],
    // An office that packs the extension itself may name its hosts: nobody is then asked at the machines.
    ...(HOSTS.length > 0 && manifestVersion === 3 ? { host_permissions: HOSTS } : {}),
    // Granted one host at a time, when the administrator names it on the options page.
    ...(manifestVersion === 3
      ? { optional_host_permissions: ['http://*/*', 'https://*/*'] }
      : { optional_permissions: ['http://*/*', 'https://*/*'] }),
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    content_scripts: [
      {
        // The practice host only; the administrator names the real hosts.
        matches: ['http://localhost/*', 'http://127.0.0.1/*'],
        js: ['host.js'],
        css: ['assets/highlight.css'],
        all_frames: true,
        match_about_blank: true,
        ...(manifestVersion === 3 ? { match_origin_as_fallback: true } : {}),
        // Before the page's own scripts: only then can what is typed into our boxes be kept from them.
        run_at: 'document_start',
      },
    ],
    action: { default_title: '检察电子巡逻车' },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'patrol-car@localhost' } } } : {}),
    content_security_policy:
      manifestVersion === 3
        ? {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; worker-src 'self'; object-src 'none'; form-action 'none'; base-uri 'none'",
          }
        : "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; worker-src 'self'; object-src 'none'",
  }),
});
