/** As on a machine where better-sqlite3 could not be installed. */
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = function refuse(request, ...rest) {
  if (request === 'better-sqlite3') {
    throw Object.assign(new Error("Cannot find module 'better-sqlite3'"), {
      code: 'MODULE_NOT_FOUND',
    });
  }
  return resolve.call(this, request, ...rest);
};
