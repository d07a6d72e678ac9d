/**
 * Makes a fresh machine ready for `npm start` and `npm test`: the packages of package-lock.json, a Chromium and a
 * Chinese font. Plain JavaScript with Node's own modules, because nothing is installed yet when it runs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed-lock');

function say(text) {
  console.log(`[准备] ${text}`);
}

function stop(text) {
  console.error(`[准备] ${text}`);
  process.exit(1);
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`需要 Node 20 或更新版本，当前为 ${process.version}。请安装后重试。`);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('安装依赖包（npm ci）……');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) stop('依赖包未能安装。请检查能否访问 npm 源，然后运行：npm ci');
  writeFileSync(stamp, lock);
}

/** The command prefix with which system packages can be installed, or null without the rights to do so. */
function rights() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return process.platform !== 'linux';
  }
}

function apt(prefix, ...args) {
  const [command, ...rest] = [...prefix, 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function installBrowser() {
  const wanted = [];
  if (!findChromium()) wanted.push('chromium');
  if (!hasChineseFont()) wanted.push('fonts-noto-cjk', 'fontconfig');
  if (wanted.length === 0) return;
  const manual = `apt-get update && apt-get install -y ${wanted.join(' ')}`;
  const prefix = rights();
  if (!prefix) {
    const text = `缺少 ${wanted.join('、')}，且没有安装系统软件的权限。请由管理员运行：${manual}`;
    return wanted.includes('chromium') ? stop(`${text}（或用环境变量 CHROMIUM_PATH 指明已装的浏览器）`) : say(text);
  }
  say(`安装 ${wanted.join('、')}（系统软件源，约一两分钟）……`);
  const done = apt(prefix, 'update') && apt(prefix, 'install', '-y', '--no-install-recommends', ...wanted);
  if (!done && wanted.includes('chromium')) stop(`未能从系统软件源安装。请手动运行：${manual}`);
}

requireNode();
installPackages();
installBrowser();
