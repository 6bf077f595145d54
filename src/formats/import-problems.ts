import type {Wording} from '../model/problem.js';

export type ImportCode =
  | 'no-title-column'
  | 'several-parents'
  | 'unknown-parent'
  | 'parent-circle'
  | 'repeated-id'
  | 'open-quote'
  | 'dangling-lines'
  | 'placed-by-box'
  | 'placed-by-nearness'
  | 'guessed-choice'
  | 'left-out'
  | 'guessed-title'
  | 'no-outline';

/** What reading other programs' files has to say; `{}` stands for the detail. */
export const IMPORT_WORDING: Wording<ImportCode> = {
  'no-title-column': ['error', 'no column is called title, name or label; nothing is shown'],
  'several-parents': ['info', 'a skill has one parent, but here are several; the first, “{}”, is taken'],
  'unknown-parent': ['warning', 'there is nothing called “{}” to stand under; this stands at the top'],
  'parent-circle': ['warning', '“{}” stands, in the end, under itself; it is put at the top'],
  'repeated-id': ['warning', 'the id “{}” is used again; what names it means the first'],
  'open-quote': ['warning', 'a quotation mark is not closed; the rest of the file is one cell'],
  'dangling-lines': ['info', '{} lines end at nothing and are left out'],
  'placed-by-box': ['info', '{} topics have no line; they belong to the topic of the box around them'],
  'placed-by-nearness': ['info', '{} topics have no line and no box; they belong to the nearest topic'],
  'guessed-choice': ['info', 'alternatives under “{}” are taken for a choice of one'],
  'left-out': ['info', '{} texts of the drawing that are no topics are left out'],
  'guessed-title': ['info', '“{}” is taken for the title of the roadmap'],
  'no-outline': ['error', 'there is no outline in it; nothing is shown'],
};
