// For bundlers: all four elements at once. The script-tag file has the first of them at once and the others right after.
import './define.js';
import './define-others.js';
