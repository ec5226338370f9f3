// Tells lessons, which may end in .hs, from Haskell.
'use strict';

/**
 * Whether the first line of `text` that says anything is one of a lesson: front matter, a comment, a directive, a
 * heading, or a name and what its endpoint sends or does. Haskell begins with none of these.
 */
function isLesson(text) {
  const first = text.replace(/^\ufeff/, '').trimStart().split(/\r?\n/, 1)[0];
  return /^(---\s*$|#(\s|$)|#!\s*(expect|allow):|==\s)/.test(first)
    || /^[^-{:=][^{:=]*:\s*(\(|\[|(syn|ack|fin|rst|psh|seq)\b)/i.test(first);
}

module.exports = { isLesson };
