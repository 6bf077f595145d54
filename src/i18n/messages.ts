/** Plural forms by CLDR category, as `Intl.PluralRules` names them; `other` is required. */
export type Plural = {readonly other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Kinds of resources that have a name in every language. */
export type Kind =
  | 'article'
  | 'book'
  | 'course'
  | 'documentation'
  | 'video'
  | 'tutorial'
  | 'podcast'
  | 'tool'
  | 'opensource'
  | 'feed'
  | 'paper';

/** The texts of one of the languages that come with this library. */
export interface Language extends Messages {
  readonly kinds: Readonly<Record<Kind, string>>;
}

/**
 * Every string the elements show or say. `{name}` stands for a value; numbers come formatted.
 * A plural message is chosen by its value `n`.
 */
export interface Messages {
  // statuses
  readonly todo: string;
  readonly learning: string;
  readonly done: string;
  readonly skipped: string;
  /** The button that sets `skipped`. */
  readonly skip: string;
  /** Names the group of status buttons. */
  readonly status: string;

  // what holds of a skill
  readonly core: string;
  readonly optional: string;
  readonly recommended: string;
  /** Values: `n` members needed. Short: it stands in a cell 44 px wide. */
  readonly pick: Plural;
  /** Values: `n` needed, `of` members. */
  readonly pickOf: Plural;
  /** Said of a choice that is complete. */
  readonly picked: string;
  /** Values: `title`. */
  readonly pickedTitle: string;
  /** Names alternatives in the card. Values: `n` needed. */
  readonly orInstead: Plural;
  readonly alternative: string;
  readonly alternatives: string;
  readonly here: string;
  /** Said of a skill that was added since the last visit. */
  readonly isNew: string;

  // counts
  /** Values: `done`, `total`. */
  readonly doneOf: string;
  /** Values: `done`, `total`; where room is short. */
  readonly doneOfShort: string;
  /** Values: `done`, `total`; for toolbars. */
  readonly doneOfLong: string;
  /** Values: `n`. */
  readonly optionalCount: Plural;
  /** Values: `n`. */
  readonly resourceCount: Plural;

  // toolbar
  readonly toolbar: string;
  readonly find: string;
  readonly view: string;
  readonly diagram: string;
  readonly list: string;
  readonly progress: string;
  readonly fullScreen: string;
  readonly exitFullScreen: string;
  readonly menu: string;
  readonly legend: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly roadLayout: string;
  readonly treeLayout: string;
  readonly undo: string;
  readonly about: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly zoomLevel: string;
  readonly zoom: string;
  /** Values: `key` (ctrl or ⌘), drawn as a key. */
  readonly hintWheel: string;
  readonly hintTouch: string;

  // search
  readonly clearSearch: string;
  readonly previousHit: string;
  readonly nextHit: string;
  /** Values: `n`, the place among the results, and `total`. Short: it stands in the search field. */
  readonly hitOf: string;
  /** What is heard of a result. Values: `title`, `n`, `total`. */
  readonly currentHit: string;
  /** Values: `query`. */
  readonly noHits: string;

  // menu
  /** Heads the list of what to show: everything, what is left, core skills, those of a status. */
  readonly show: string;
  readonly showAll: string;
  readonly showLeft: string;
  readonly showCore: string;
  /** What was added since the reader's last visit. */
  readonly showNew: string;
  /** Stands over the map while not everything is shown. Values: `name`. */
  readonly showing: string;
  readonly print: string;
  readonly reset: string;
  readonly resetQuestion: string;
  readonly resetDone: string;
  readonly cancel: string;
  /** Values: `title`. */
  readonly statusOf: string;
  readonly doneBefore: string;
  /** Names the small picture of the whole map. */
  readonly overview: string;

  // files
  /** Heads the list of file formats. */
  readonly download: string;
  readonly copyEmbed: string;
  /** Said once the code is in the clipboard. */
  readonly copied: string;
  readonly notCopied: string;
  /** Said where the page or the browser allows no PNG. */
  readonly noPng: string;

  // progress as a file and as a link
  readonly saveProgress: string;
  readonly loadProgress: string;
  readonly shareProgress: string;
  /** Says also what is in the link: the statuses, not the notes. */
  readonly linkCopied: string;
  /** Heads the link where it cannot be copied. */
  readonly linkHere: string;
  /** Stands over a roadmap that shows what somebody shared. */
  readonly sharedProgress: string;
  readonly makeMine: string;
  readonly backToMine: string;
  /** One of the two ways to load a file: the later status of each skill wins. */
  readonly addToMine: string;
  readonly replaceMine: string;
  /** Values: `n`. */
  readonly skillsChange: string;
  /** Values: `n`. */
  readonly othersChange: string;
  readonly nothingChanges: string;
  /** The button that loads the file. */
  readonly load: string;
  readonly progressLoaded: string;
  readonly notProgress: string;
  readonly newerProgress: string;
  /** Told where the page was opened with a link to progress that is broken or too old. */
  readonly sharedUnreadable: string;
  /** Stands where progress cannot be kept: saves it to a file. */
  readonly saveCopy: string;
  /** Told once where what was stored is unreadable or of a later version. */
  readonly setAside: string;

  // keys
  readonly keyboard: string;
  readonly keyMove: string;
  readonly keyIn: string;
  readonly keyOut: string;
  readonly keyEnds: string;
  readonly keyOpen: string;
  readonly keyCycle: string;
  readonly keyMenu: string;
  readonly keyBack: string;
  /** The name on the space bar. */
  readonly keySpace: string;
  /** What stands on other keys, by their `KeyboardEvent.key`; keys that are not in it keep that name. */
  readonly keyNames: Readonly<Record<string, string>>;

  // card
  readonly path: string;
  readonly close: string;
  readonly resources: string;
  readonly requires: string;
  readonly previous: string;
  readonly next: string;
  /** Values: `time`. */
  readonly aboutTime: string;
  /** Values: `kind`, `host`. */
  readonly kindOnHost: string;
  readonly nothingSelected: string;
  /** Heads the other roadmaps that have the skill. */
  readonly alsoOn: string;
  /** Values: `percent`. */
  readonly percentDone: string;
  /** Heads the reader's own words about a skill. */
  readonly note: string;
  /** Stands in an empty note. */
  readonly noteHint: string;
  readonly kinds: Readonly<Record<string, string>>;

  // other roadmaps
  readonly paths: string;
  readonly pathsIntro: string;
  /** Values: `n` skills left. */
  readonly toGo: Plural;
  /** Values: `toGo`, `time`. */
  readonly toGoTime: string;
  readonly pathComplete: string;
  /** Stands before the names of skills. */
  readonly pathNext: string;
  /** Values: `n` skills not named. */
  readonly andMore: Plural;
  readonly openPath: string;
  /** Values: `percent`. */
  readonly percentKnown: string;

  // announcements
  /** Values: `title`, `status`, `group`, `done`, `total`. */
  readonly changed: string;
  /** Values: `title`. */
  readonly opened: string;
  readonly closed: string;
  readonly complete: string;
  readonly undone: string;
  /** An author looks at a file that was dropped or pasted. Values: `name`. */
  readonly previewOf: string;
  /** Values: `n` skills whose boxes are ticked in the source. */
  readonly tickedInFile: string;
  /** The button beside it that makes them the reader's progress. */
  readonly takeOver: string;
  /** Values: `n` skills added since the last visit. */
  readonly gained: Plural;

  // trouble
  readonly loading: string;
  readonly cannotShow: string;
  readonly notKept: string;
  readonly empty: string;
  readonly retry: string;
}
