/** Chromium comes from the system's packages (scripts/prepare.mjs), never from a download. */
module.exports = { skipDownload: true };
