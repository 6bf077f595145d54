import type {Wording} from '../model/problem.js';

export type MarkdownCode =
  | 'no-list'
  | 'guessed-title'
  | 'table-of-contents'
  | 'closing-picture'
  | 'shared-resources'
  | 'links-as-resources'
  | 'ticked-boxes'
  | 'unsafe-link';

/** What reading Markdown has to say; `{}` stands for the detail. */
export const MARKDOWN_WORDING: Wording<MarkdownCode> = {
  'no-list': ['error', 'there is neither a heading nor a list; nothing is shown'],
  'guessed-title': [
    'info',
    '“{}” is taken for the title of the roadmap; a heading of the first level would say so',
  ],
  'table-of-contents': ['info', 'a table of contents is left out: {} links to headings of this document'],
  'closing-picture': ['info', 'the picture at the end, and the words before it, are left out'],
  'shared-resources': [
    'info',
    'several skills of “{}” repeat the same list of resources; it is shown once, with that section',
  ],
  'links-as-resources': ['info', 'the links under “{}” are taken for resources of what it belongs to'],
  'ticked-boxes': ['info', 'ticked boxes can be imported as progress: {}'],
  'unsafe-link': ['warning', '{} links are not allowed; the text is shown without a link'],
};
